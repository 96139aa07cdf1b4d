"""Copies from Word whose edits are less usual: `python3 -B make_word_hard.py`."""

import copy

import word_noise
from word_copy import WordCopy, w

ANNA, JEAN, EVA = 'Anna Berger', 'Jean Dupont', 'Eva Novák'


def made(name, about, sent='balkans', noises=()):
    one = WordCopy(f'word-{name}', about, sent)
    one.noises = list(noises)
    return one


c = made('deletes-insertion', 'One puts words in, another takes some of them out again: both tracked.')
c.insert(ANNA, 'x13', 'committed', ' firmly and again')
c.strike(c.find(c.paragraph('x13'), ' and again'), JEAN)
c.changes[-1]['after'] = ' firmly'
c.set_words('x13', c.words('x13').replace(' and again', ''))
c.losses = ['passing-text']
c.save()

c = made('heading-now', 'A paragraph made a heading and a heading made one of a lower level, untracked.', 'everything')
for id, style, kind in (('x33', 'Heading2', 'heading 2'), ('x29', 'Heading3', 'heading 3')):
    c.paragraph(id).find(w('pPr')).find(w('pStyle')).set(w('val'), style)
    c.lines[c.index_of(id)]['kind'] = kind
    c.expect('becameKind', '', id, after=c.words(id))
c.save()

c = made('split-item', 'A list item and a question each split in two, tracked.', 'everything')
c.split_at(ANNA, 'x31', 'The Commission')
c.save()

c = made('joined-three', 'Three paragraphs made one, tracked.')
c.mark_end(c.paragraph('x3'), 'del', ANNA)
c.joined(ANNA, 'x3')
c.save()

c = made('head-more', 'Sender and addressee of the head changed, tracked.')
c.replace_in_head(ANNA, 'to', 'Working Party on External Aspects of Asylum and Migration (EMWP)', 'Coreper')
c.save()

c = made('comment-cell', 'Comments in a cell, on a heading and over a whole list item.', 'everything')
c.comment(ANNA, 'x19', '144 100', 'Source?')
c.comment(JEAN, 'x13', 'Arrivals by route', 'Rename.')
c.comment(EVA, 'x6', 'stronger border management;', 'First?')
c.save()

c = made('rewritten', 'A paragraph written anew from its first word to its last, tracking off.')
c.replace_silently('x10', c.words('x10'), 'Hardly anybody was sent home; Bosnia alone differs.')
c.save()

c = made('spaces', 'Double spaces, straight quotation marks and hyphens typed with tracking off: no change.')
for text in c.body.iter(w('t')):
    text.text = (text.text or '').replace('. ', '.  ').replace('\u00a0', ' ')
c.save()

c = made('kosovo', 'The mark of a designation taken out together with words, tracked.')
c.replace(ANNA, 'x12', 'elsewhere', 'other places')
c.save()

c = made('many-small', 'Every paragraph has a small change, by two people in turn, with noise.', noises=word_noise.EVERYDAY)
for author, id, before, after in (
    (ANNA, 'x1', 'external', 'outer'), (JEAN, 'x2', 'Joint', 'Common'), (ANNA, 'x3', 'close', 'good'),
    (JEAN, 'x4', 'irregular', 'illegal'), (ANNA, 'x8', 'returns', 'return'), (JEAN, 'x9', 'launched', 'opened'),
    (ANNA, 'x10', 'limited', 'few'), (JEAN, 'x11', 'alignment', 'policy'), (ANNA, 'x12', 'progress', 'headway'),
    (JEAN, 'x13', 'partners', 'countries'), (ANNA, 'x14', 'Member States', 'delegations'),
    (JEAN, 'x15', 'cooperation', 'work'), (ANNA, 'x17', 'main', 'chief'), (JEAN, 'x18', 'authorities', 'services'),
):
    c.replace(author, id, before, after)
c.save()

c = made('rows-untracked', 'A row put in and a row taken out with tracking off.', 'everything')
row = c.row_saying('Central Mediterranean')
new = copy.deepcopy(row)
for mark in list(new.iter(w('bookmarkStart'), w('bookmarkEnd'))):
    mark.getparent().remove(mark)
for text, words in zip(new.iter(w('t')), ('Western Mediterranean', '15 100', '16 900')):
    text.text = words
row.addnext(new)
c.row_added('', 'x14', 'Central Mediterranean', ['Western Mediterranean', '15 100', '16 900'])
gone = c.row_saying('Serbia')
gone.getparent().remove(gone)
c.row_removed('', 'x36', 'Serbia')
c.save()

c = made('item-moved', 'A list item moved down in its list, tracked as moved.', 'everything')
c.move(EVA, 'x6', 'x11')
c.save()

c = made('other-mind', 'Somebody else changes the same words and the same figure otherwise.')
c.replace(JEAN, 'x3', 'essential', 'crucial')
c.replace(JEAN, 'x4', '80 %', '75 %')
c.replace(JEAN, 'x12', 'Kosovo', 'the region')
c.save()
