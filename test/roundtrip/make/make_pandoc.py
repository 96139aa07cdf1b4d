"""Files that pandoc writes: `python3 -B make_pandoc.py`."""

import pathlib
import re
import subprocess
import tempfile

from expectation import CORPUS, HERE, Expectation
from office import convert
from texts import FRENCH, GERMAN, LABELS, WESTERN_BALKANS, expect_text

TEMPLATES = HERE.parent.parent / 'fixtures' / 'templates'


def head_paragraphs(text):
    head = text['head']
    labels = LABELS[head['place']]
    lines = [text['printed_date'], '(OR. en)', head['number'], head['marking'], *head['codes'], f"**{head['type']}**"]
    return lines + [f"{label}: {head[field]}" for label, field in zip(labels, ('from', 'to', 'subject'))]


def head_table(text):
    head = text['head']
    labels = LABELS[head['place']]
    first = [text['printed_date'], head['number'], head['marking'], *head['codes'], f"**{head['type']}**"]
    width = 70
    rule = f"+{'-' * 16}+{'-' * width}+"
    rows = [rule]
    for label, field in zip(labels, ('from', 'to', 'subject')):
        rows += [f"| {label + ':':<15}| {head[field]:<{width - 1}}|", rule]
    return [*first, '\n'.join(rows)]


def markdown(text, head):
    """Headings are numbered by their styles or not at all; tables by pipes; questions as a list."""
    parts, previous, count = list(head(text)), '', 0
    for kind, words in text['lines']:
        words = re.sub(r'\[\^(.*?)\]', r'^[\1]', words)
        word, _, level = kind.partition(' ')
        count = count + 1 if kind == previous else 1
        if word == 'heading':
            parts.append(f"{'#' * int(level)} {words}")
        elif word == 'bullet':
            parts.append(f'- {words}')
        elif word in ('number', 'question'):
            parts.append(f'{count}. {words}')
        elif word == 'row':
            row = f'| {words} |'
            if count == 1:
                parts.append(f"{row}\n|{'---|' * (words.count('|') + 1)}")
            else:
                parts[-1] += f'\n{row}'
        else:
            parts.append(words)
        previous = kind
    return '\n\n'.join(parts) + '\n'


def pandoc(source, path, *options):
    command = ['pandoc', '-f', 'markdown', '-o', str(path), *options]
    subprocess.run(command, input=source.encode(), check=True)


def write(name, about, text, head=head_paragraphs, options=()):
    made = Expectation(f'pandoc-{name}', about)
    expect_text(made, text)
    pandoc(markdown(text, head), CORPUS / f'{made.name}.docx', *options)
    made.write()


def write_seed(name, about, text, header=None):
    made = Expectation(f'pandoc-{name}', about)
    expect_text(made, {'head': header or {}, 'lines': []})
    made.lines = seed_lines(text)
    pandoc(text, CORPUS / f'{made.name}.docx')
    made.write()


def seed_lines(text):
    """Read off pandoc's own tree of the Markdown, not off the Word file."""
    import json

    tree = json.loads(subprocess.run(
        ['pandoc', '-f', 'markdown', '-t', 'json'], input=text.encode(), check=True, capture_output=True
    ).stdout)
    lines = []

    def words(inlines):
        said = ''
        for one in inlines:
            kind, content = one['t'], one.get('c')
            if kind == 'Str':
                said += content
            elif kind in ('Space', 'SoftBreak', 'LineBreak'):
                said += ' '
            elif kind in ('Emph', 'Strong', 'Superscript', 'Subscript', 'Underline', 'Strikeout'):
                said += words(content)
            elif kind in ('Link', 'Span', 'Quoted'):
                inner = words(content[1])
                mark = content[0].get('t') if kind == 'Quoted' else None
                said += {'SingleQuote': f'‘{inner}’', 'DoubleQuote': f'“{inner}”'}.get(mark, inner)
            elif kind == 'Code':
                said += content[1]
        return said

    def read(blocks, item=None, depth=1):
        for block in blocks:
            kind, content = block['t'], block.get('c')
            if kind == 'Header':
                said = re.sub(r'^(\d+(\.\d+)+|[IVX]+)\. ', '', words(content[2]))
                lines.append({'id': '', 'kind': 'text', 'words': said})
            elif kind in ('Para', 'Plain'):
                said = re.sub(r'^(\d+(\.\d+)+|[IVX]+)\. ', '', words(content))
                lines.append({'id': '', 'kind': item or 'text', 'words': said})
            elif kind == 'BulletList':
                for one in content:
                    read(one, f'bullet {depth}', depth + 1)
            elif kind == 'OrderedList':
                # A numbered title is a list of one item to pandoc, and none to a reader.
                is_section = len(content[1]) == 1
                for one in content[1]:
                    read(one, 'heading' if is_section else f'number {depth}', depth + 1)
            elif kind == 'BlockQuote':
                read(content, 'text', depth)

    read(tree['blocks'])
    return lines


write('english', 'Written in Markdown: head as paragraphs, footnotes, a table, lists.', WESTERN_BALKANS)
write('english-table-head', 'The same with its head as a table.', WESTERN_BALKANS, head_table)
write('french', 'A French note in Markdown.', FRENCH)
write('german', 'A German note in Markdown with the styles of another document.', GERMAN,
      options=[f"--reference-doc={TEMPLATES / 'libreoffice.docx'}"])
write('english-numbered', 'Sections numbered by pandoc with numbers in the text.', WESTERN_BALKANS,
      options=['--number-sections'])

write('german-by-office', 'German, written by pandoc and saved by LibreOffice.', GERMAN)
convert(CORPUS / 'pandoc-german-by-office.docx')

with tempfile.TemporaryDirectory() as folder:
    odt = pathlib.Path(folder, 'pandoc-french-from-odt.odt')
    made = Expectation('pandoc-french-from-odt', 'French, an OpenDocument text of pandoc saved as Word.')
    expect_text(made, FRENCH)
    subprocess.run(['pandoc', '-f', 'markdown', '-o', str(odt)],
                   input=markdown(FRENCH, head_paragraphs).encode(), check=True)
    subprocess.run(['soffice', f'-env:UserInstallation={pathlib.Path(folder, "p").as_uri()}', '--headless',
                    '--convert-to', 'docx', '--outdir', str(CORPUS), str(odt)], check=True, capture_output=True)
    made.write()

SEEDS = HERE.parent.parent / 'fixtures' / 'seeds'
for seed in ('000', '001', '003', '004'):
    write_seed(f'seed-{seed}', f'Public document {seed} of the fixtures as pandoc writes it.', (SEEDS / f'{seed}.txt').read_text())

# The text of a real note: numbers of sections and questions are typed in it.
seed = (SEEDS / '002.txt').read_text()
head = {
    'number': '14871/24', 'place': 'Brussels', 'date': '2024-11-19', 'marking': 'LIMITE',
    'codes': ['JAI 1545', 'MIGR 390', 'ASIM 82', 'RELEX 1330', 'COWEB 188'], 'type': 'NOTE', 'from': 'Presidency',
    'to': 'Working Party on External Aspects of Asylum and Migration (EMWP)',
    'subject': 'The migratory situation on the Western Balkans route',
}
made = Expectation('pandoc-seed-002', 'The example note of the fixtures as pandoc writes it.')
made.header = head
asked = False
for line in seed_lines(seed[seed.index('In the external dimension'):]):
    words = line['words']
    asked = asked or words == 'Questions for Member States:'
    if re.match(r'\d\) ', words) and line['kind'] == 'text' or line['kind'] != 'text' and not asked:
        kind = 'heading'
    elif words == 'Questions for Member States:':
        kind = 'questions'
    elif line['kind'] != 'text':
        kind = 'question'
    else:
        kind = 'paragraph'
    made.lines.append({'kind': kind, 'words': re.sub(r'^\d\) ', '', words) if kind != 'paragraph' else words})
pandoc(seed, CORPUS / f'{made.name}.docx')
made.write()

made = Expectation('pandoc-tracked', 'Changes and a comment of two people, written by pandoc.')
WHEN = '2024-11-21T11:00:00Z'
pandoc(f'''# Cooperation

Partners have [not]{{.deletion author="Jean Dupont" date="{WHEN}"}}[now]{{.insertion author="Jean Dupont" date="{WHEN}"}} aligned their policy.

The [Why?]{{.comment-start id="1" author="Anna Berger" date="{WHEN}"}}summit[]{{.comment-end id="1"}} was held in
[late]{{.insertion author="Anna Berger" date="{WHEN}"}} December.
''', CORPUS / f'{made.name}.docx')
made.lines = [
    {'kind': 'heading 1', 'words': 'Cooperation'},
    {'kind': 'paragraph', 'words': 'Partners have now aligned their policy.'},
    {'kind': 'paragraph', 'words': 'The summit was held in late December.'},
]
made.runs = [
    {'kind': 'deleted', 'author': 'Jean Dupont', 'text': 'not'},
    {'kind': 'inserted', 'author': 'Jean Dupont', 'text': 'now'},
    {'kind': 'inserted', 'author': 'Anna Berger', 'text': 'late'},
]
made.comments = [{'author': 'Anna Berger', 'text': 'Why?', 'on': 'summit', 'in': '', 'answers': None, 'isResolved': False}]
made.write()
