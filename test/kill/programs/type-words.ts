import { addThread } from '@shared/body/comments/threads'
import { bodyFragmentName } from '@shared/body/nodes'
import * as Y from 'yjs'
import { between, type Random } from '../random'

const wordsInParagraph = 12

/** Edits of the body as the editor makes them: one change of the Yjs document each. */
export type WordTyper = {
  /** Makes one change and says before what it will be. */
  readonly edit: (word: string, tell: (kind: 'insert' | 'delete', word: string) => void) => void
}

/** Mostly puts words at the end of a paragraph, sometimes takes one out again, or comments. */
export function makeWordTyper(doc: Y.Doc, random: Random): WordTyper {
  const body = doc.getXmlFragment(bodyFragmentName)
  const typed: { readonly word: string; readonly text: Y.XmlText }[] = []

  const lastText = (): Y.XmlText => {
    const paragraph = body.length === 0 ? undefined : body.get(body.length - 1)
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
    if (text instanceof Y.XmlText && text.toString().split(' ').length <= wordsInParagraph)
      return text
    const fresh = new Y.XmlText()
    doc.transact(() => {
      const element = new Y.XmlElement('paragraph')
      element.setAttribute('id', `p${body.length}`)
      element.insert(0, [fresh])
      body.insert(body.length, [element])
    })
    return fresh
  }

  return {
    edit: (word, tell) => {
      const old = random() < 0.15 ? typed.splice(between(random, 0, typed.length), 1)[0] : undefined
      if (old !== undefined) {
        tell('delete', old.word)
        old.text.delete(old.text.toString().indexOf(`${old.word} `), old.word.length + 1)
        return
      }
      tell('insert', word)
      if (random() < 0.1) {
        const createdAt = '2026-11-22T10:00:00.000Z'
        addThread(doc, { id: word, author: '', createdAt, text: word, quote: '' })
        return
      }
      const text = lastText()
      text.insert(text.length, `${word} `)
      typed.push({ word, text })
    },
  }
}
