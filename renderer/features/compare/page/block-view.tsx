import type {
  BlockInside,
  ItemInside,
  ListInside,
  QuestionInside,
} from '@shared/diff/blocks/block-change'
import { type ReadItem, readList } from '@shared/diff/reading/read-list'
import type { InlineRun } from '@shared/diff/text/inline-diff'
import type { Block, ListBlock, ListItem, QuestionItem } from '@shared/note/block'
import { plainTextOfBlock } from '@shared/note/plain-text'
import { Fragment, type ReactNode } from 'react'
import { Content, wrapped } from './content'
import { StoredImage } from './stored-image'
import { TableView } from './table-view'

type BlockViewProps = {
  readonly block: Block
  /** As it was; the block itself where it did not change. */
  readonly before: Block
  /** What changed in it, null for nothing. */
  readonly inside: BlockInside | null
}

/** One block as the page prints it, with its changes in place. */
export function BlockView({ block, before, inside }: BlockViewProps): ReactNode {
  if (inside?.kind === 'replaced')
    return (
      <>
        <del>
          <BlockView block={inside.before} before={inside.before} inside={null} />
        </del>
        <ins>
          <BlockView block={inside.after} before={inside.after} inside={null} />
        </ins>
      </>
    )
  switch (block.kind) {
    case 'heading': {
      const Heading = headings[block.level]
      return (
        <Heading data-level={block.level} dir="auto">
          <span>
            <Content content={block.content} runs={runsOf(inside)} />
          </span>
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p lang={block.language ?? undefined}>
          <Content content={block.content} runs={runsOf(inside)} />
        </p>
      )
    case 'quotation':
      return (
        <blockquote>
          <Content content={block.content} runs={runsOf(inside)} />
        </blockquote>
      )
    case 'list':
      return (
        <ListView
          list={block}
          before={before.kind === 'list' ? before : block}
          inside={inside?.kind === 'list' ? inside : null}
        />
      )
    case 'table':
      return (
        <TableView
          table={block}
          before={before.kind === 'table' ? before : block}
          inside={inside?.kind === 'table' ? inside : null}
        />
      )
    case 'questions':
      return <QuestionsView block={block} before={before} inside={inside} />
    case 'annex':
      return (
        <h2 data-annex="">
          <span>
            <Content content={block.content} runs={runsOf(inside)} />
          </span>
        </h2>
      )
    case 'image':
      return (
        <figure>
          <figcaption>
            <Content content={block.content} runs={runsOf(inside)} />
          </figcaption>
          <StoredImage image={block} />
        </figure>
      )
    default:
      return <p>{plainTextOfBlock(block)}</p>
  }
}

/** Below the name of the page. */
const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

function runsOf(inside: BlockInside | null): readonly InlineRun[] | null {
  return inside !== null && 'content' in inside ? inside.content : null
}

type ListViewProps = {
  readonly list: ListBlock
  readonly before: ListBlock
  readonly inside: ListInside | null
}

function ListView({ list, before, inside }: ListViewProps) {
  const Tag = list.style === 'numbered' ? 'ol' : 'ul'
  return (
    <Tag {...(typeof list.start === 'number' && { start: list.start })}>
      {readList(before.items, list.items, inside?.items ?? []).map((read) => (
        <li key={`${read.kind} ${read.id}`} data-change={read.kind}>
          {wrapped(read, <ItemView read={read} />)}
        </li>
      ))}
    </Tag>
  )
}

function ItemView({ read }: { readonly read: ReadItem<ListItem, ItemInside> }) {
  const { item } = read
  const inside = 'inside' in read ? read.inside : null
  const before = 'before' in read ? read.before : item
  const sublists = readList(before.sublists, item.sublists, inside?.sublists ?? [])
  return (
    <>
      <Content content={item.content} runs={inside?.content ?? null} />
      {sublists.map((sublist) => (
        <div key={`${sublist.kind} ${sublist.id}`} data-change={sublist.kind}>
          {wrapped(
            sublist,
            <ListView
              list={sublist.item}
              before={'before' in sublist ? sublist.before : sublist.item}
              inside={'inside' in sublist ? sublist.inside : null}
            />,
          )}
        </div>
      ))}
    </>
  )
}

function QuestionsView({ block, before, inside }: BlockViewProps) {
  if (block.kind !== 'questions') return null
  const changes = inside?.kind === 'questions' ? inside : null
  const itemsBefore = before.kind === 'questions' ? before.items : block.items
  return (
    <div className="fiche-questions">
      <p className="fiche-questions-intro">
        <Content content={block.intro} runs={changes?.intro ?? null} />
      </p>
      {readList(itemsBefore, block.items, changes?.items ?? []).map((read) => (
        <Fragment key={`${read.kind} ${read.id}`}>
          <div className="fiche-question" data-change={read.kind}>
            {wrapped(
              read,
              <Content
                content={read.item.content}
                runs={'inside' in read ? (read.inside?.content ?? null) : null}
              />,
            )}
          </div>
          <SubQuestionsView read={read} />
        </Fragment>
      ))}
    </div>
  )
}

/** The parts of a question; those of one that came or went as a whole came or went with it. */
function SubQuestionsView({ read }: { readonly read: ReadItem<QuestionItem, QuestionInside> }) {
  const { subQuestions = [] } = read.item
  const inside = 'inside' in read ? read.inside : null
  const before = 'before' in read ? (read.before.subQuestions ?? []) : subQuestions
  return readList(before, subQuestions, inside?.subQuestions ?? []).map((part) => {
    const isWhole = read.kind !== 'kept' && read.kind !== 'changed'
    const shown = isWhole && part.kind === 'kept' ? { ...part, kind: read.kind } : part
    return (
      <div key={`${part.kind} ${part.id}`} className="fiche-sub-question" data-change={shown.kind}>
        {wrapped(
          shown,
          <Content
            content={part.item.content}
            runs={'inside' in part ? (part.inside?.content ?? null) : null}
          />,
        )}
      </div>
    )
  })
}
