"""A returned copy: a sent file edited part by part as Word writes its edits."""

import copy
import itertools
import zipfile

from lxml import etree

from expectation import CORPUS, SENT, Expectation, plain

W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
W14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
W15 = 'http://schemas.microsoft.com/office/word/2012/wordml'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
WHEN = '2024-11-21T11:00:00Z'


def w(name):
    return f'{{{W}}}{name}'


def element(name, **attributes):
    made = etree.Element(w(name))
    for key, value in attributes.items():
        made.set(w(key), value)
    return made


def read_parts(path):
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def write_parts(path, parts):
    names = sorted(parts, key=lambda name: (name != '[Content_Types].xml', name))
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as package:
        for name in names:
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), parts[name], zipfile.ZIP_DEFLATED)


class WordCopy(Expectation):
    def __init__(self, name, about, sent):
        super().__init__(name, about, sent)
        self.parts = read_parts(SENT / sent / 'sent.docx')
        self.trees = {}
        self.numbers = itertools.count(9000)
        self.noted = []
        self.noises = []

    def tree(self, name):
        if name not in self.trees:
            self.trees[name] = etree.fromstring(self.parts[name])
        return self.trees[name]

    @property
    def body(self):
        return self.tree('word/document.xml').find(w('body'))

    def mark(self, name, author, when=WHEN):
        return element(name, id=str(next(self.numbers)), author=author, date=when)

    # Places

    def paragraph(self, id):
        found = self.body.find(f'.//{w("bookmarkStart")}[@{w("name")}="_b_{id}"]')
        return next(found.iterancestors(w('p')))

    def paragraph_saying(self, words, part='word/document.xml'):
        for found in self.tree(part).iter(w('p')):
            if words in self.text_of(found):
                return found
        raise ValueError(f'no paragraph says {words}')

    def texts(self, paragraph):
        gone = (w('del'), w('moveFrom'))
        return [t for t in paragraph.iter(w('t')) if not any(a.tag in gone for a in t.iterancestors())]

    def text_of(self, paragraph):
        return plain(''.join(t.text or '' for t in self.texts(paragraph)))

    def cut(self, paragraph, start, end):
        """Runs of exactly these characters; runs that cross an end are cut in two."""
        for edge in (start, end):
            position = 0
            for t in self.texts(paragraph):
                length = len(t.text or '')
                if position < edge < position + length:
                    run = t.getparent()
                    tail = copy.deepcopy(run)
                    left = edge - position
                    tail.find(w('t')).text, t.text = t.text[left:], t.text[:left]
                    for one in (t, tail.find(w('t'))):
                        one.set('{http://www.w3.org/XML/1998/namespace}space', 'preserve')
                    run.addnext(tail)
                    break
                position += length
        position, runs = 0, []
        for t in self.texts(paragraph):
            length = len(t.text or '')
            if start <= position and position + length <= end and length > 0:
                runs.append(t.getparent())
            position += length
        return runs

    def find(self, paragraph, words):
        start = self.text_of(paragraph).index(words)
        return self.cut(paragraph, start, start + len(words))

    # Edits of runs

    def new_run(self, words, like):
        run = element('r')
        properties = like.find(w('rPr'))
        if properties is not None:
            run.append(copy.deepcopy(properties))
        text = etree.SubElement(run, w('t'))
        text.text = words
        text.set('{http://www.w3.org/XML/1998/namespace}space', 'preserve')
        return run

    def strike(self, runs, author, name='del'):
        mark = self.mark(name, author)
        runs[0].addprevious(mark)
        for run in runs:
            mark.append(run)
            if name == 'del':
                for t in run.iter(w('t')):
                    t.tag = w('delText')
        return mark

    def put_in(self, anchor, words, like, author, name='ins'):
        mark = self.mark(name, author)
        mark.append(self.new_run(words, like))
        anchor.addnext(mark)
        return mark

    def replace_in(self, paragraph, before, after, author):
        runs = self.find(paragraph, before)
        gone = self.strike(runs, author)
        if after:
            self.put_in(gone, after, runs[0], author)

    def replace(self, author, id, before, after):
        self.replace_in(self.paragraph(id), before, after, author)
        self.replaced(author, id, before, after)

    def replace_silently(self, id, before, after):
        """With tracking off."""
        runs = self.find(self.paragraph(id), before)
        runs[0].addprevious(self.new_run(after, runs[0]))
        for run in runs:
            run.getparent().remove(run)
        self.replaced('', id, before, after)

    def insert(self, author, id, behind, new):
        last = self.find(self.paragraph(id), behind)[-1]
        self.put_in(last, new, last, author)
        self.inserted(author, id, behind, new)

    def replace_in_footnote(self, author, id, before, after):
        paragraph = self.paragraph_saying(before, 'word/footnotes.xml')
        self.replace_in(paragraph, before, after, author)
        self.replaced(author, id, before, after)

    def replace_in_head(self, author, field, before, after):
        self.replace_in(self.paragraph_saying(before), before, after, author)
        self.header_changed(author, field, before, after)

    def reformat(self, author, id, words, mark, tag):
        for run in self.find(self.paragraph(id), words):
            properties = run.find(w('rPr'))
            if properties is None:
                properties = element('rPr')
                run.insert(0, properties)
            old = self.mark('rPrChange', author)
            old.append(element('rPr'))
            properties.append(element(tag))
            properties.append(old)
        self.reformatted(author, id, words, [], [mark])

    # Edits of paragraphs

    def mark_end(self, paragraph, name, author):
        properties = paragraph.find(w('pPr'))
        if properties is None:
            properties = element('pPr')
            paragraph.insert(0, properties)
        inner = properties.find(w('rPr'))
        if inner is None:
            inner = etree.SubElement(properties, w('rPr'))
        inner.insert(0, self.mark(name, author))

    def split_at(self, author, id, behind, silently=False):
        first = self.paragraph(id)
        at = self.text_of(first).index(behind) + len(behind)
        self.cut(first, at, at)
        second = element('p')
        second.append(copy.deepcopy(first.find(w('pPr'))))
        position = 0
        for child in list(first):
            if child.tag == w('r') and position >= at:
                second.append(child)
            position += len(''.join(t.text or '' for t in child.iter(w('t'))))
        first.addnext(second)
        if not silently:
            self.mark_end(first, 'ins', author)
        self.split('' if silently else author, id, behind)

    def join_next(self, author, id):
        self.mark_end(self.paragraph(id), 'del', author)
        self.joined(author, id)

    def runs_of(self, paragraph):
        return [run for run in paragraph.findall(w('r'))]

    def remove(self, author, id):
        paragraph = self.paragraph(id)
        for run in self.runs_of(paragraph):
            self.strike([run], author)
        self.mark_end(paragraph, 'del', author)
        self.removed(author, id)

    def remove_silently(self, id):
        paragraph = self.paragraph(id)
        paragraph.getparent().remove(paragraph)
        self.removed('', id)

    def add(self, author, id, new, as_typed=False):
        """`as_typed`: Enter at the end of a paragraph, so that its own end is the new one."""
        before = self.paragraph(id)
        made = element('p')
        made.append(copy.deepcopy(before.find(w('pPr'))))
        mark = self.mark('ins', author)
        mark.append(self.new_run(new, element('r')))
        made.append(mark)
        before.addnext(made)
        self.mark_end(before if as_typed else made, 'ins', author)
        self.added(author, id, new)

    def add_silently(self, id, new):
        before = self.paragraph(id)
        made = element('p')
        made.append(copy.deepcopy(before.find(w('pPr'))))
        made.append(self.new_run(new, element('r')))
        before.addnext(made)
        self.added('', id, new)

    def move(self, author, id, behind_id):
        """As Word tracks a dragged paragraph; the bookmark stays with what is left behind."""
        source, target = self.paragraph(id), self.paragraph(behind_id)
        made = element('p')
        made.append(copy.deepcopy(source.find(w('pPr'))))
        name = f'move{next(self.numbers)}'
        for place, tag, runs in (
            (made, 'moveTo', [copy.deepcopy(run) for run in self.runs_of(source)]),
            (source, 'moveFrom', self.runs_of(source)),
        ):
            start = self.mark(f'{tag}RangeStart', author)
            start.set(w('name'), name)
            end = element(f'{tag}RangeEnd', id=start.get(w('id')))
            mark = self.mark(tag, author)
            if runs[0].getparent() is None:
                place.append(mark)
            else:
                runs[0].addprevious(mark)
            for run in runs:
                mark.append(run)
            mark.addprevious(start)
            self.mark_end(place, tag, author)
            place.append(end)
        target.addnext(made)
        self.moved(author, id, behind_id)

    # Rows

    def row_saying(self, words):
        return next(self.paragraph_saying(words).iterancestors(w('tr')))

    def mark_row(self, row, name, author):
        properties = row.find(w('trPr'))
        if properties is None:
            properties = element('trPr')
            row.insert(0, properties)
        properties.append(self.mark(name, author))

    def add_row(self, author, table, behind, cells):
        row = self.row_saying(behind)
        made = copy.deepcopy(row)
        for mark in list(made.iter(w('bookmarkStart'), w('bookmarkEnd'))):
            mark.getparent().remove(mark)
        for paragraph, words in zip(made.iter(w('p')), cells):
            like = paragraph.find(w('r'))
            for run in paragraph.findall(w('r')):
                paragraph.remove(run)
            mark = self.mark('ins', author)
            mark.append(self.new_run(words, like))
            paragraph.append(mark)
        self.mark_row(made, 'ins', author)
        row.addnext(made)
        self.row_added(author, table, behind, cells)

    def remove_row(self, author, table, first):
        row = self.row_saying(first)
        for paragraph in row.iter(w('p')):
            for run in self.runs_of(paragraph):
                self.strike([run], author)
        self.mark_row(row, 'del', author)
        self.row_removed(author, table, first)

    # Comments

    def comment(self, author, id, on, text, resolved=False):
        runs = self.find(self.paragraph(id), on)
        number = str(len(self.noted))
        self.noted.append((author, text, None, resolved))
        first, last = (self.outermost(run) for run in (runs[0], runs[-1]))
        first.addprevious(element('commentRangeStart', id=number))
        end, reference = element('commentRangeEnd', id=number), element('r')
        reference.append(element('commentReference', id=number))
        last.addnext(end)
        end.addnext(reference)
        self.expect_comment(author, text, on, id, resolved=resolved)
        return int(number)

    def outermost(self, run):
        parent = run.getparent()
        return run if parent.tag == w('p') else parent

    def answer(self, author, to, text):
        number = str(len(self.noted))
        self.noted.append((author, text, to, False))
        for tag in ('commentRangeStart', 'commentRangeEnd'):
            found = self.body.find(f'.//{w(tag)}[@{w("id")}="{to}"]')
            found.addnext(element(tag, id=number))
        reference = element('r')
        reference.append(element('commentReference', id=number))
        self.body.find(f'.//{w("commentRangeEnd")}[@{w("id")}="{number}"]').addnext(reference)
        asked = self.comments[to]
        self.expect_comment(author, text, asked['on'], asked['in'], answers=asked['text'])

    def write_comments(self):
        spaces = {'w': W, 'w14': W14, 'w15': W15}
        comments, extended = (etree.Element(name, nsmap=spaces) for name in (w('comments'), f'{{{W15}}}commentsEx'))
        for number, (author, text, to, resolved) in enumerate(self.noted):
            initials = ''.join(word[0] for word in author.split())
            made = element('comment', id=str(number), author=author, date=WHEN, initials=initials)
            paragraph = etree.SubElement(made, w('p'))
            paragraph.set(f'{{{W14}}}paraId', f'0000AA{number:02X}')
            paragraph.append(self.new_run(text, element('r')))
            comments.append(made)
            told = etree.SubElement(extended, f'{{{W15}}}commentEx')
            told.set(f'{{{W15}}}paraId', f'0000AA{number:02X}')
            if to is not None:
                told.set(f'{{{W15}}}paraIdParent', f'0000AA{to:02X}')
            told.set(f'{{{W15}}}done', '1' if resolved else '0')
        self.add_part('comments.xml', comments, f'{TYPE}.comments+xml', f'{REL}/comments')
        self.add_part(
            'commentsExtended.xml', extended, f'{TYPE}.commentsExtended+xml',
            'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
        )

    def add_part(self, name, root, content_type, relation):
        self.parts[f'word/{name}'] = etree.tostring(root, encoding='UTF-8', xml_declaration=True)
        types, links = self.tree('[Content_Types].xml'), self.tree('word/_rels/document.xml.rels')
        override = etree.SubElement(types, f'{{{types.nsmap[None]}}}Override')
        override.set('PartName', f'/word/{name}')
        override.set('ContentType', content_type)
        link = etree.SubElement(links, f'{{{links.nsmap[None]}}}Relationship')
        for key, value in (('Id', f'rIdX{len(links)}'), ('Type', relation), ('Target', name)):
            link.set(key, value)

    def save(self):
        if self.noted:
            self.write_comments()
        for noise in self.noises:
            noise(self)
        for name, root in self.trees.items():
            self.parts[name] = etree.tostring(root, encoding='UTF-8', xml_declaration=True, standalone=True)
        write_parts(CORPUS / f'{self.name}.docx', self.parts)
        self.write()
