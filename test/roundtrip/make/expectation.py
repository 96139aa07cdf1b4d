"""What a file of the corpus says, kept by hand while it is made: never read from the file itself."""

import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
SENT = HERE.parent / 'sent'
CORPUS = HERE.parent / 'corpus'
HEAD_FIELDS = ('number', 'place', 'date', 'marking', 'codes', 'type', 'from', 'to', 'subject')


def plain(text):
    """Spaces that typesetting put in are spaces."""
    return text.replace('\u00a0', ' ').replace('\u202f', ' ')


def words_of(inlines):
    shown = {'lineBreak': ' ', 'footnote': ''}
    return plain(''.join(shown.get(i['kind'], i.get('text', i.get('shown', ''))) for i in inlines))


def lines_of(note):
    """The note as lines: id, kind and words; of a row of a table the ids and words of its cells."""
    lines = []

    def add(kind, id, content):
        lines.append({'id': id, 'kind': kind, 'words': words_of(content)})

    def add_list(block, depth):
        for item in block['items']:
            add(f"{'bullet' if block['style'] == 'bulleted' else 'number'} {depth}", item['id'], item['content'])
            for sublist in item['sublists']:
                add_list(sublist, depth + 1)

    for block in note['body']:
        kind = block['kind']
        if kind == 'heading':
            add(f"heading {block['level']}", block['id'], block['content'])
        elif kind == 'paragraph':
            add('numbered paragraph' if block.get('numbered') else 'paragraph', block['id'], block['content'])
        elif kind == 'list':
            add_list(block, 1)
        elif kind == 'table':
            for row in block['rows']:
                cells = [(p['id'], words_of(p['content'])) for c in row['cells'] for p in c['content']]
                lines.append({'id': block['id'], 'kind': 'row', 'cells': cells})
        elif kind == 'questions':
            add('questions', block['id'], block['intro'])
            for item in block['items']:
                add('question', item['id'], item['content'])
                for part in item.get('subQuestions', []):
                    add('sub-question', part['id'], part['content'])
        else:
            add(kind, block['id'], block['content'])
    return lines


def footnotes_of(note):
    found = []

    def look(value):
        if isinstance(value, list):
            for one in value:
                look(one)
        elif isinstance(value, dict):
            if value.get('kind') == 'footnote':
                found.append({'id': value['id'], 'words': words_of(value['content'])})
            for one in value.values():
                look(one)

    look(note['body'])
    return found


class Expectation:
    """Lines, changes and comments of one file; the edits of each kind of maker tell it what they do."""

    def __init__(self, name, about, sent=None):
        self.name, self.about, self.sent = name, about, sent
        self.header, self.lines, self.footnotes = {}, [], []
        self.changes, self.comments, self.losses, self.runs = [], [], [], []
        if sent is not None:
            note = json.loads((SENT / sent / 'note.json').read_text())
            self.header = {f: note['header'][f] for f in HEAD_FIELDS if note['header'][f]}
            self.lines, self.footnotes = lines_of(note), footnotes_of(note)
            self.original = {id: words for id, words in self._texts()}

    def _texts(self):
        for line in [*self.lines, *self.footnotes]:
            if 'cells' in line:
                yield from line['cells']
            else:
                yield line['id'], line['words']

    def index_of(self, id):
        return next(i for i, line in enumerate(self.lines) if line['id'] == id)

    def set_words(self, id, words):
        for line in [*self.lines, *self.footnotes]:
            if 'cells' in line:
                line['cells'] = [(c, words if c == id else w) for c, w in line['cells']]
            elif line['id'] == id:
                line['words'] = words

    def words(self, id):
        return next(words for found, words in self._texts() if found == id)

    def expect(self, kind, author, id, before='', after='', **more):
        """A change as the review must tell it; `near` are the words of the sent text before it."""
        change = {'kind': kind, 'author': author, 'in': id, 'before': before, 'after': after}
        self.changes.append({**change, **more})

    def expect_text(self, author, id, before, after, at):
        near = self.original.get(id, '')[:at][-24:]
        self.expect('text', author, id, before, after, near=near)

    def expect_comment(self, author, text, on, id, answers=None, resolved=False):
        self.comments.append(
            {'author': author, 'text': text, 'on': on, 'in': id, 'answers': answers, 'isResolved': resolved}
        )

    def replaced(self, author, id, before, after):
        words = self.words(id)
        place = words.index(before)
        at = self.original[id].index(before) if before in self.original.get(id, '') else place
        self.expect_text(author, id, before, after, at)
        self.set_words(id, words[:place] + after + words[place + len(before):])

    def inserted(self, author, id, behind, new):
        words = self.words(id)
        place = words.index(behind) + len(behind)
        self.expect_text(author, id, '', new, self.original[id].index(behind) + len(behind))
        self.set_words(id, words[:place] + new + words[place:])

    def removed(self, author, id):
        self.expect('removed', author, id, before=self.words(id))
        self.lines.pop(self.index_of(id))

    def split(self, author, id, behind):
        line = self.lines[self.index_of(id)]
        at = line['words'].index(behind) + len(behind)
        first, second = line['words'][:at], line['words'][at:]
        self.expect('split', author, id, before=self.original[id], near=first[-24:])
        line['words'] = first
        self.lines.insert(self.index_of(id) + 1, {**line, 'id': f'{id}-2', 'words': second.lstrip()})

    def joined(self, author, id):
        """The paragraph behind `id` becomes one with it."""
        index = self.index_of(id)
        gone = self.lines.pop(index + 1)
        self.expect('joined', author, gone['id'], before=gone['words'], withId=id)
        self.lines[index]['words'] += gone['words']

    def added(self, author, id, new, kind=None):
        index = self.index_of(id)
        kind = kind or self.lines[index]['kind']
        self.lines.insert(index + 1, {'id': f'{id}-new', 'kind': kind, 'words': new})
        is_item = kind.split()[0] in ('bullet', 'number', 'question', 'sub-question')
        self.expect('addedItem' if is_item else 'addedBlock', author, id, after=new)

    def moved(self, author, id, behind_id):
        line = self.lines.pop(self.index_of(id))
        self.lines.insert(self.index_of(behind_id) + 1, line)
        self.expect('moved', author, id, before=line['words'], afterId=behind_id)

    def row_added(self, author, table, behind_words, cells):
        index = next(i for i, l in enumerate(self.lines) if l['id'] == table and l['cells'][0][1] == behind_words)
        self.lines.insert(index + 1, {'id': table, 'kind': 'row', 'cells': [('', c) for c in cells]})
        self.expect('table', author, table, after=' '.join(cells))

    def row_removed(self, author, table, first_words):
        index = next(i for i, l in enumerate(self.lines) if l['id'] == table and l['cells'][0][1] == first_words)
        gone = self.lines.pop(index)
        self.expect('table', author, table, before=' '.join(w for _, w in gone['cells']))

    def reformatted(self, author, id, words, before, after):
        at = self.original[id].index(words)
        self.expect('marks', author, id, before=before, after=after, near=self.original[id][:at][-24:])

    def header_changed(self, author, field, before, after):
        self.expect('header', author, field, before=before, after=after)
        self.header[field] = self.header[field].replace(before, after)

    def write(self):
        def told(line):
            return f"{line['kind']}: " + (
                ' | '.join(w for _, w in line['cells']) if 'cells' in line else line['words']
            )

        value = {
            'about': self.about,
            'sent': self.sent,
            'header': self.header,
            'blocks': [told(line) for line in self.lines],
            'footnotes': [note['words'] for note in self.footnotes],
            'changes': self.changes,
            'tracked': self.runs,
            'comments': self.comments,
            'losses': self.losses,
        }
        text = json.dumps(value, ensure_ascii=False, indent=2)
        (CORPUS / f'{self.name}.expected.json').write_text(text + '\n')
