"""Copies that came back from LibreOffice: `python3 -B make_libreoffice.py`."""

from expectation import CORPUS, SENT, Expectation
from office import PARAGRAPH_BREAK, convert, find, load, office, store
from word_copy import WordCopy, read_parts

EVA = 'Eva Novák'


class OfficeCopy(Expectation):
    def __init__(self, desktop, name, about, sent='balkans', tracks=True):
        super().__init__(f'office-{name}', about, sent)
        self.document = load(desktop, SENT / sent / 'sent.docx')
        self.document.RecordChanges = tracks
        self.author = EVA if tracks else ''
        self.later = []

    def find(self, words):
        return find(self.document, words)

    def replace(self, id, before, after):
        self.find(before).String = after
        self.replaced(self.author, id, before, after)

    def insert(self, id, behind, new):
        found = self.find(behind)
        found.Text.insertString(found.End, new, False)
        self.inserted(self.author, id, behind, new)

    def split_at(self, id, behind):
        found = self.find(behind)
        found.Text.insertControlCharacter(found.End, PARAGRAPH_BREAK, False)
        self.split(self.author, id, behind)

    def whole(self, words):
        found = self.find(words)
        cursor = found.Text.createTextCursorByRange(found)
        cursor.gotoStartOfParagraph(False)
        cursor.gotoEndOfParagraph(True)
        return cursor

    def remove(self, id):
        cursor = self.whole(self.words(id)[:40])
        cursor.goRight(1, True)
        cursor.String = ''
        self.removed(self.author, id)

    def join_next(self, id):
        cursor = self.whole(self.words(id)[:40])
        cursor.collapseToEnd()
        cursor.goRight(1, True)
        cursor.String = ''
        self.joined(self.author, id)

    def add(self, id, new):
        """Enter at the end of a paragraph, then words."""
        cursor = self.whole(self.words(id)[:40])
        cursor.collapseToEnd()
        cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        cursor.Text.insertString(cursor, new, False)
        self.added(self.author, id, new)

    def comment(self, author, id, on, text):
        self.later.append((author, id, on, text))

    def save(self):
        """LibreOffice 7.4 ends when a script saves a file with comments; it can still convert one."""
        path = CORPUS / f'{self.name}.docx'
        store(self.document, path)
        if self.later:
            commented = WordCopy(self.name, self.about, self.sent)
            commented.parts = read_parts(path)
            for comment in self.later:
                commented.comment(*comment)
            commented.save()
            convert(path)
            self.comments = commented.comments
        self.write()


with office() as desktop:
    OfficeCopy(desktop, 'resaved', 'Opened and saved in LibreOffice.').save()
    OfficeCopy(desktop, 'resaved-everything', 'Opened and saved in LibreOffice.', 'everything').save()
    OfficeCopy(desktop, 'resaved-french', 'Opened and saved in LibreOffice.', 'french').save()

    for tracks, name in ((True, 'tracked'), (False, 'untracked')):
        how = 'with changes recorded' if tracks else 'with changes not recorded'

        c = OfficeCopy(desktop, f'words-{name}', f'Words replaced and put in, a comment, {how}.', tracks=tracks)
        c.replace('x3', 'essential', 'vital')
        c.insert('x13', 'committed', ' again')
        c.comment('DE', 'x3', 'common political', 'Which challenges?')
        c.save()

        c = OfficeCopy(desktop, f'paragraphs-{name}', f'A paragraph split, one deleted, {how}.', tracks=tracks)
        c.split_at('x9', 'Albania and Serbia.')
        c.remove('x3')
        c.save()

        c = OfficeCopy(desktop, f'figure-{name}', f'A figure changed, {how}.', tracks=tracks)
        c.replace('x4', '163 521', '163 500')
        c.save()

        c = OfficeCopy(desktop, f'table-{name}', f'A cell and a list item changed, {how}.', 'everything', tracks)
        c.replace('x40', '14 of 20', '15 of 20')
        c.replace('x11', 'the fight against', 'action against')
        c.save()

        c = OfficeCopy(desktop, f'joined-{name}', f'Two paragraphs made one, {how}.', tracks=tracks)
        c.join_next('x12')
        c.save()

        c = OfficeCopy(desktop, f'added-{name}', f'A paragraph and a question typed, {how}.', tracks=tracks)
        c.add('x13', 'Progress will be reviewed in the autumn.')
        c.add('x16', 'What should be done first?')
        c.save()
