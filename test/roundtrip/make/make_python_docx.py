"""Documents of others, written by python-docx and by parts put into its XML: `python3 -B make_python_docx.py`."""

import re
import struct
import zlib

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt

from expectation import CORPUS, HERE, Expectation
from texts import FRENCH, GERMAN, LABELS, WESTERN_BALKANS, expect_text, without_notes

TEMPLATES = HERE.parent.parent / 'fixtures' / 'templates'


def bold(document, words, style=None):
    paragraph = document.add_paragraph(style=style)
    paragraph.add_run(words).bold = True
    return paragraph


def head_as_table(document, text):
    head, labels = text['head'], LABELS[text['head']['place']]
    first = document.add_table(rows=1, cols=2)
    first.cell(0, 0).text = {'Brussels': 'Council of the\nEuropean Union', 'Bruxelles': 'Conseil de\nl’Union européenne',
                             'Brüssel': 'Rat der\nEuropäischen Union'}[head['place']]
    right = [text['printed_date'], '', head['number'], '', head['marking'], '', *head['codes']]
    first.cell(0, 1).text = right[0]
    for line in right[1:]:
        first.cell(0, 1).add_paragraph(line)
    document.add_paragraph()
    bold(document, head['type'])
    rows = document.add_table(rows=3, cols=2)
    for row, label, field in zip(rows.rows, labels, ('from', 'to', 'subject')):
        row.cells[0].text, row.cells[1].text = f'{label}:' if not label.endswith('.') else label, head[field]
    document.add_paragraph()


def head_as_paragraphs(document, text):
    head, labels = text['head'], LABELS[text['head']['place']]
    for line in (text['printed_date'], head['number'], head['marking'], *head['codes']):
        document.add_paragraph(line)
    bold(document, head['type'])
    for label, field in zip(labels, ('from', 'to', 'subject')):
        document.add_paragraph(f"{label}{'' if label.endswith('.') else ':'}\t{head[field]}")


def write_body(document, text, style):
    """`style` writes a heading, an item or a question in the manner of one author."""
    rows, counts, previous = [], {}, ''
    for kind, words in [*text['lines'], ('', '')]:
        words, _ = without_notes(words)
        if kind != 'row' and rows:
            table = document.add_table(rows=len(rows), cols=len(rows[0]))
            table.style = 'Table Grid'
            for row, cells in zip(table.rows, rows):
                for cell, one in zip(row.cells, cells):
                    cell.text = one
            rows = []
        counts[kind] = counts.get(kind, 0) + 1 if kind.startswith('heading') or kind == previous else 1
        if kind.startswith('heading 1'):
            counts['heading 2'] = 0
        if kind == 'row':
            rows.append(words.split(' | '))
        elif kind == 'paragraph':
            document.add_paragraph(words)
        elif kind:
            style(document, kind, words, counts)
        previous = kind


def with_styles(document, kind, words, counts):
    """Built-in styles throughout."""
    name, _, level = kind.partition(' ')
    if name == 'heading':
        document.add_heading(words, int(level))
    elif name == 'questions':
        bold(document, words)
    else:
        document.add_paragraph(words, style='List Bullet' if name == 'bullet' else 'List Number')


def typed_by_hand(document, kind, words, counts):
    """No style at all: bold words and typed numbers and dashes."""
    name = kind.split(' ')[0]
    if kind == 'heading 1':
        bold(document, f"{counts[kind]}. {words}")
    elif kind == 'heading 2':
        bold(document, f"{counts['heading 1']}.{counts[kind]} {words}")
    elif name == 'questions':
        bold(document, words)
    elif name == 'bullet':
        document.add_paragraph(f'–\t{words}')
    elif name == 'number':
        document.add_paragraph(f'{counts[kind]}.\t{words}')
    else:
        document.add_paragraph(f'{counts[kind]})\t{words}')


def roman_and_signs(document, kind, words, counts):
    """Roman numbers before headings, bullets as signs."""
    roman = ('', 'I', 'II', 'III')
    if kind == 'heading 1':
        bold(document, f"{roman[counts[kind]]}. {words.upper()}")
    elif kind == 'heading 2':
        bold(document, f"{roman[counts['heading 1']]}.{counts[kind]} {words}")
    elif kind.startswith('bullet'):
        document.add_paragraph(f'•\t{words}')
    else:
        typed_by_hand(document, kind, words, counts)


def without_footnotes(text):
    """python-docx writes none."""
    return {**text, 'lines': [(kind, without_notes(words)[0]) for kind, words in text['lines']]}


def written(name, about, text, head, style, template=None):
    made = Expectation(f'python-{name}', about)
    expect_text(made, without_footnotes(text))
    document = Document(template)
    head(document, text)
    write_body(document, text, style)
    document.save(CORPUS / f'{made.name}.docx')
    return made


for name, about, *how in (
    ('english-styles', 'Built-in styles, head as tables.', WESTERN_BALKANS, head_as_table, with_styles),
    ('english-typed', 'Everything typed by hand, head as paragraphs.', WESTERN_BALKANS, head_as_paragraphs, typed_by_hand),
    ('french-typed', 'Numbers typed by hand, in French.', FRENCH, head_as_table, typed_by_hand),
    ('french-styles', 'Built-in styles, in French.', FRENCH, head_as_paragraphs, with_styles),
    ('german-typed', 'Dashes and numbers typed by hand, in German.', GERMAN, head_as_table, typed_by_hand),
):
    written(name, about, *how).write()

made = written('german-template', 'German, in a document with styles and a first page of its own.', GERMAN,
               head_as_table, with_styles, TEMPLATES / 'python-docx.docx')
made.lines.insert(0, {'kind': 'paragraph', 'words': 'This text of the template stays behind.'})
made.write()

made = written('english-roman', 'Roman numbers and capitals in headings, signs for bullets.', WESTERN_BALKANS,
               head_as_table, roman_and_signs)
for line in made.lines:
    if line.get('kind') == 'heading 1':
        line['words'] = line['words'].upper()
made.write()


# What documents hold beside text


def png(width, height):
    def chunk(name, data):
        return struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data))

    rows = b''.join(b'\0' + b'\x99' * width for _ in range(height))
    header = struct.pack('>IIBBBBB', width, height, 8, 0, 0, 0, 0)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')


def put(paragraph, xml):
    paragraph._p.append(parse_xml(re.sub(r'^<(\S+?)([ />])', rf'<\1 {nsdecls("w")}\2', xml, count=1)))


def page(name, about):
    made, document = Expectation(f'python-{name}', about), Document()

    def say(kind, words, xml=None, style=None):
        made.lines.append({'id': '', 'kind': kind, 'words': words})
        paragraph = document.add_paragraph(style=style)
        if xml is None:
            paragraph.add_run(words)
        else:
            for one in xml:
                put(paragraph, one)
        return paragraph

    def save():
        document.save(CORPUS / f'{made.name}.docx')
        made.write()

    return made, document, say, save


def run(words):
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


made, document, say, save = page('signs', 'Symbols, special hyphens, spaces, tabs and breaks within words.')
say('paragraph', 'Costs rose by 5 % non-stop.', ['<w:r><w:t xml:space="preserve">Costs rose by 5\u00a0% non</w:t><w:noBreakHyphen/><w:t>stop.</w:t></w:r>'])
say('paragraph', 'Zusammenarbeit der Länder', ['<w:r><w:t>Zusammen</w:t><w:softHyphen/><w:t xml:space="preserve">arbeit der Länder</w:t></w:r>'])
say('paragraph', 'Greek α stands here', [run('Greek '), '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>', run(' stands here')])
say('paragraph', 'One line and the next', ['<w:r><w:t>One line</w:t><w:br/><w:t>and the next</w:t></w:r>'])
say('paragraph', 'Left right', ['<w:r><w:t>Left</w:t><w:tab/><w:t>right</w:t></w:r>'])
save()

made, document, say, save = page('controls', 'Content controls, smart tags, links and results of fields.')
say('paragraph', 'The date is 5 March 2024 today.', [
    run('The date is '),
    '<w:sdt><w:sdtPr><w:tag w:val="d"/></w:sdtPr><w:sdtContent>' + run('5 March 2024') + '</w:sdtContent></w:sdt>',
    run(' today.')])
say('paragraph', 'See page 7 of the annex.', [
    run('See page '),
    '<w:fldSimple w:instr=" PAGEREF x "><w:r><w:t>7</w:t></w:r></w:fldSimple>', run(' of the annex.')])
say('paragraph', 'As section 2.1 says.', [
    run('As section '), '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    '<w:r><w:instrText xml:space="preserve"> REF _Ref1 \\r \\h </w:instrText></w:r>',
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>', run('2.1'), '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    run(' says.')])
say('paragraph', 'Meeting in Vienna soon', [
    run('Meeting in '), '<w:smartTag w:uri="urn:x" w:element="place">' + run('Vienna') + '</w:smartTag>', run(' soon')])
body = document.element.body
body.insert(len(body) - 1, parse_xml(
    f'<w:sdt {nsdecls("w")}><w:sdtContent><w:p>{run("A whole paragraph in a control.")}</w:p></w:sdtContent></w:sdt>'))
made.lines.append({'kind': 'paragraph', 'words': 'A whole paragraph in a control.'})
save()

made, document, say, save = page('boxes', 'A text box with its fallback, an equation and a hidden word.')
say('paragraph', 'Before the box.')
BOX = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">'
    '<w:drawing xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
    '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="900000" cy="900000"/>'
    '<wp:wrapNone/><wp:docPr id="7" name="Box"/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    '<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent><w:p>{0}</w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>'
    '</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>'
    '<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:70pt;height:70pt"><v:textbox><w:txbxContent><w:p>{0}</w:p></w:txbxContent></v:textbox></v:shape>'
    '</w:pict></mc:Fallback></mc:AlternateContent></w:r>'
).replace('{0}', run('Words in a box.'))
say('paragraph', 'The box hangs here.', [run('The box hangs here.'), BOX])
made.lines.append({'kind': 'paragraph', 'words': 'Words in a box.'})
say('paragraph', 'After the box.')
made.losses = ['text-box']
save()

made, document, say, save = page('tables', 'Merged cells in both directions, a table in a cell, a picture.')
table = document.add_table(rows=4, cols=3)
table.style = 'Table Grid'
for cells, words in zip(table.rows, (('Region', 'Years', ''), ('', '2022', '2023'), ('East', '7', '8'), ('West', '9', '10'))):
    for cell, one in zip(cells.cells, words):
        cell.text = one
table.cell(0, 1).merge(table.cell(0, 2))
table.cell(0, 0).merge(table.cell(1, 0))
for cell in (table.cell(0, 1), table.cell(0, 0)):
    for empty in [p for p in cell.paragraphs if p.text == ''][: len(cell.paragraphs) - 1]:
        empty._p.getparent().remove(empty._p)
for cells in (('Region', 'Years'), ('2022', '2023'), ('East', '7', '8'), ('West', '9', '10')):
    made.lines.append({'kind': 'row', 'cells': [('', one) for one in cells]})
say('paragraph', 'The table says it all.')
save()

made, document, say, save = page('edges', 'Words on top and at the foot of pages, a page break, a landscape section.')
section = document.sections[0]
section.header.paragraphs[0].text = 'Draft for discussion'
section.footer.paragraphs[0].text = 'Unit C1'
say('paragraph', 'On the first page.')
document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
say('paragraph', 'On the second page.')
document.add_section()
say('paragraph', 'In another section.')
made.losses = ['page-edge']
save()

made, document, say, save = page('nested-lists', 'Lists of three levels by styles, and paragraphs between.')
say('paragraph', 'Measures are of three kinds.')
for level, style, words in (
    (1, 'List Bullet', 'at the border:'), (2, 'List Bullet 2', 'joint patrols;'), (2, 'List Bullet 2', 'equipment:'),
    (3, 'List Bullet 3', 'drones;'), (1, 'List Bullet', 'inland.'),
):
    say(f'bullet {level}', words, style=style)
say('paragraph', 'They go together.')
say('number 1', 'First this.', style='List Number')
say('number 1', 'Then that.', style='List Number')
save()

made, document, say, save = page('looks', 'Looks that mean nothing and looks that mean something.')
p = say('paragraph', 'Plain words in many fonts and sizes.', [run('Plain '), run('words')])
for words, size in ((' in many', 9), (' fonts and', 14), (' sizes.', 11)):
    p.add_run(words).font.size = Pt(size)
# In a revised text of the Council what is struck is taken out.
p = say('paragraph', 'What was struck is gone.', [run('What was struck ')])
p.add_run('yesterday ').font.strike = True
p.add_run('is gone.')
made.losses = ['struck-text']
p = say('quotation', 'Partners should align their policy.', style='Intense Quote')
p = say('paragraph', 'All of it is indented a little.')
p.paragraph_format.left_indent = Cm(0.2)
save()
