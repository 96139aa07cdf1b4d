"""What Word adds to a file and means nothing by."""

import copy
import re

from lxml import etree

from word_copy import W, element, w

XML_SPACE = '{http://www.w3.org/XML/1998/namespace}space'


def revision_marks(made):
    """Session numbers on every paragraph and run."""
    for index, found in enumerate(made.body.iter(w('p'), w('r'))):
        found.set(w('rsidR'), f'00{index % 97 + 4096:06X}')


def split_runs(made):
    """Runs cut in the middle of words, as spelling and session numbers cut them."""
    for run in list(made.body.iter(w('r'))):
        text = run.find(w('t'))
        if text is None or len(text.text or '') < 12 or run.find(w('footnoteReference')) is not None:
            continue
        tail = copy.deepcopy(run)
        tail.find(w('t')).text, text.text = text.text[7:], text.text[:7]
        for one in (text, tail.find(w('t'))):
            one.set(XML_SPACE, 'preserve')
        run.addnext(tail)
        run.addnext(element('proofErr', type='spellEnd'))
        run.addprevious(element('proofErr', type='spellStart'))


def rendered_breaks(made):
    for run in list(made.body.iter(w('r')))[::5]:
        if run.find(w('t')) is not None:
            run.find(w('t')).addprevious(element('lastRenderedPageBreak'))


def smart_quotes(made):
    for text in made.body.iter(w('t')):
        text.text = (text.text or '').replace("'", '\u2019')


def compatibility(made):
    settings = made.tree('word/settings.xml')
    settings.append(etree.fromstring(
        f'<w:compat xmlns:w="{W}"><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    ))


def german_style_ids(made):
    """Word in German saves the ids of its own styles in German, their names in English."""
    renamed = {'Normal': 'Standard', 'FootnoteText': 'Funotentext', 'FootnoteReference': 'Funotenzeichen',
               **{f'Heading{n}': f'berschrift{n}' for n in range(1, 7)}}
    for name in ('word/document.xml', 'word/styles.xml', 'word/footnotes.xml', 'word/numbering.xml'):
        for found in made.tree(name).iter():
            for key in (w('val'), w('styleId')):
                is_style = found.tag in (w('pStyle'), w('rStyle'), w('basedOn'), w('next'), w('link'), w('style'))
                if is_style and found.get(key) in renamed:
                    found.set(key, renamed[found.get(key)])


def renamed_parts(made):
    """`document2.xml` and notes beside it under other names, as some servers write them."""
    for old, new in (('footnotes', 'notes7'), ('document', 'document2')):
        root = made.trees.pop(f'word/{old}.xml', None)
        data = made.parts.pop(f'word/{old}.xml')
        made.parts[f'word/{new}.xml'] = data if root is None else etree.tostring(root, encoding='UTF-8')
        for path in ('[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'):
            root = made.trees.pop(path, None)
            text = (made.parts[path] if root is None else etree.tostring(root, encoding='UTF-8')).decode()
            made.parts[path] = re.sub(rf'(["/]){old}\.xml"', rf'\g<1>{new}.xml"', text).encode()
        links = f'word/_rels/{old}.xml.rels'
        if links in made.parts:
            made.parts[f'word/_rels/{new}.xml.rels'] = made.parts.pop(links)


def pasted(made):
    """Pasted into another document: bookmarks are gone, and so are the styles that are ours."""
    for found in list(made.body.iter(w('bookmarkStart'), w('bookmarkEnd'))):
        found.getparent().remove(found)
    theirs = {'NormalCouncil': 'Normal', 'ListCouncil': 'ListParagraph', 'TableText': 'Normal', 'TableHead': 'Normal'}
    for style in made.body.iter(w('pStyle')):
        style.set(w('val'), theirs.get(style.get(w('val')), style.get(w('val'))))


EVERYDAY = (revision_marks, split_runs, rendered_breaks, smart_quotes, compatibility)
