"""Copies that came back from Word: `python3 -B make_word.py`."""

import word_noise
from word_copy import WordCopy

ANNA, JEAN, EVA = 'Anna Berger', 'Jean Dupont', 'Eva Novák'


def made(name, about, sent='balkans', noises=()):
    copy = WordCopy(f'word-{name}', about, sent)
    copy.noises = list(noises)
    return copy


c = made('untouched', 'Opened and saved in Word: its noise and no change.', noises=word_noise.EVERYDAY)
c.save()

c = made('words', 'Words replaced, put in and taken out with changes tracked.')
c.replace(ANNA, 'x3', 'essential', 'vital')
c.insert(ANNA, 'x3', 'plays an', ' increasingly')
c.replace(ANNA, 'x10', ', with one notable exception', '')
c.replace(ANNA, 'x16', 'foster', 'support')
c.save()

c = made('words-noise', 'The same with everything that Word adds.', noises=word_noise.EVERYDAY)
c.replace(ANNA, 'x3', 'essential', 'vital')
c.insert(ANNA, 'x3', 'plays an', ' increasingly')
c.replace(ANNA, 'x10', ', with one notable exception', '')
c.save()

c = made('german-word', 'Saved by a German Word: ids of styles are others.', noises=(word_noise.german_style_ids,))
c.replace(EVA, 'x1', 'comprehensive', 'wide')
c.comment(EVA, 'x8', 'returns', 'Und Rückübernahme?')
c.save()

c = made('renamed-parts', 'Parts of the package under other names.', noises=(word_noise.renamed_parts,))
c.replace(EVA, 'x12', 'achieved', 'made')
c.save()

c = made('paragraphs', 'A paragraph split, one deleted, one added, all tracked.')
c.split_at(ANNA, 'x9', 'Albania and Serbia.')
c.remove(ANNA, 'x10')
c.add(ANNA, 'x13', 'A wholly new paragraph comes from Vienna.')
c.save()

c = made('joined', 'Two paragraphs made one, tracked.')
c.join_next(JEAN, 'x12')
c.save()

c = made('typed-behind', 'Enter at the end of a paragraph and a new one typed behind it, tracked.')
c.add(JEAN, 'x1', 'It will also look at the Atlantic route.', as_typed=True)
c.save()

c = made('moved', 'A paragraph dragged to another place, tracked as moved.', noises=(word_noise.revision_marks,))
c.move(ANNA, 'x10', 'x1')
c.save()

c = made('moved-down', 'A paragraph moved down and words changed elsewhere.')
c.move(JEAN, 'x3', 'x12')
c.replace(JEAN, 'x9', 'early 2025', 'the spring of 2025')
c.save()

c = made('rows', 'A row put in and another one taken out, tracked.', 'everything')
c.add_row(ANNA, 'x14', 'Western Balkans', ['Eastern Mediterranean', '42 800', '60 100'])
c.remove_row(ANNA, 'x36', 'Serbia')
c.save()

c = made('cells', 'Words of cells changed, tracked and not.', 'everything')
c.replace(ANNA, 'x40', '14 of 20', '15 of 20')
c.replace_silently('x42', '11 of 20', '12 of 20')
c.save()

c = made('formatting', 'Words made bold and italic, tracked.')
c.reformat(ANNA, 'x13', 'committed', 'bold', 'b')
c.reformat(ANNA, 'x1', 'main objectives', 'italic', 'i')
c.save()

c = made('comments', 'Comments with answers, one of them resolved.')
first = c.comment(ANNA, 'x3', 'common political', 'Which ones?')
c.answer(JEAN, first, 'Political and security ones.')
c.comment(EVA, 'x9', 'early 2025', 'Is this date certain?', resolved=True)
c.comment(JEAN, 'x16', 'deeper regional cooperation', 'With whom?')
c.save()

c = made('comments-on-changes', 'A comment on words that the same person put in.')
c.replace(ANNA, 'x13', 'committed', 'ready')
c.comment(JEAN, 'x13', 'ready', 'Are they?')
c.save()

c = made('two-authors', 'Two people at the same paragraph, word beside word.')
c.replace(ANNA, 'x3', 'essential', 'vital')
c.replace(JEAN, 'x3', 'effectively', 'jointly')
c.replace(ANNA, 'x3', 'important', 'central')
c.replace(JEAN, 'x15', 'upcoming', 'coming')
c.save()

c = made('figure', 'A figure changed, and words round another one.')
c.replace(ANNA, 'x4', '80 %', '78 %')
c.replace(ANNA, 'x4', 'arrivals', 'migrants')
c.save()

c = made('footnote', 'Words of a footnote changed, tracked.')
c.replace_in_footnote(ANNA, 'x6', 'September', 'October')
c.save()

c = made('questions', 'Questions: one changed, one put in, a sub-question taken out.')
c.replace(ANNA, 'x15', 'envisage', 'see')
c.add(ANNA, 'x16', 'What should be done first?')
c.remove(ANNA, 'x19')
c.save()

c = made('lists', 'List items changed, put in and taken out.', 'everything')
c.replace(EVA, 'x9', 'three days', 'five days')
c.add(EVA, 'x6', 'better data;')
c.remove(EVA, 'x11')
c.save()

c = made('quotation', 'Words of a quotation, of a heading and of an annex title changed.', 'everything')
c.replace(JEAN, 'x12', 'should', 'shall')
c.replace(JEAN, 'x29', 'Next', 'Further')
c.replace(JEAN, 'x34', 'by partner', 'of each partner')
c.save()

c = made('head', 'The subject of the head changed, tracked.')
c.replace_in_head(ANNA, 'subject', 'The migratory situation', 'Developments')
c.save()

c = made('untracked', 'Edited with tracking off: words, a paragraph taken out, one put in, one split.')
c.replace_silently('x3', 'essential', 'vital')
c.remove_silently('x10')
c.add_silently('x13', 'Nobody tracked this new paragraph of the text.')
c.split_at('', 'x9', 'launched in February 2024.', silently=True)
c.save()

c = made('french', 'A French note, edited in Word.', 'french', noises=word_noise.EVERYDAY)
c.replace(JEAN, 'x4', 'limitées', 'rares')
c.insert(JEAN, 'x6', 'gestion', ' intégrée')
c.comment(JEAN, 'x9', 'priorités', 'À préciser.')
c.save()

c = made('all-at-once', 'A heavy edit of three people.', 'everything', noises=word_noise.EVERYDAY)
c.replace(ANNA, 'x2', 'endorsed', 'approved')
c.remove(JEAN, 'x33')
c.add(EVA, 'x35', 'Kosovo reports too.')
c.replace(EVA, 'x26', 'opposite', 'different')
c.add_row(JEAN, 'x36', 'Albania', ['Montenegro', '12 of 20'])
c.comment(ANNA, 'x31', 'June', 'Or July?')
c.reformat(JEAN, 'x35', 'twice a year', 'bold', 'b')
c.save()

c = made('pasted', 'Pasted into another document without its bookmarks, edited with tracking on.', noises=(word_noise.pasted,))
c.replace(ANNA, 'x3', 'essential', 'vital')
c.remove(JEAN, 'x10')
c.comment(ANNA, 'x13', 'committed', 'Are they?')
c.save()

c = made('pasted-untracked', 'Pasted without bookmarks, edited with tracking off.', 'everything', (word_noise.pasted,))
c.replace_silently('x35', 'twice a year', 'every month')
c.replace_silently('x9', 'three days', 'five days')
c.replace_silently('x33', 'closes', 'ends')
for line in c.lines:
    # Without our styles nobody can tell them from a list.
    if line['kind'] == 'numbered paragraph':
        line['kind'] = 'numbered'
c.save()
