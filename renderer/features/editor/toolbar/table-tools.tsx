import {
  IconArrowBarToLeft,
  IconArrowBarToRight,
  IconArrowsJoin,
  IconArrowsSplit,
  IconColumnInsertLeft,
  IconColumnInsertRight,
  IconColumnRemove,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconRowRemove,
  IconTableMinus,
  IconTableRow,
} from '@tabler/icons-react'
import type { ChainedCommands, Editor } from '@tiptap/core'
import { useText } from '../../../lib/use-text'
import { resizeColumn } from '../tables/table-keys'
import { TableWordsButton } from '../tables/table-words'
import { Tool, type ToolProps } from './tool'
import classes from './toolbar.module.css'

type TableToolsProps = {
  readonly editor: Editor
  readonly canMerge: boolean
  readonly canSplit: boolean
}

/** What can be done to the table of the cursor. */
export function TableTools({ editor, canMerge, canSplit }: TableToolsProps) {
  const text = useText()
  const run = (act: (chain: ChainedCommands) => ChainedCommands) => () =>
    void act(editor.chain().focus()).run()
  const tools: readonly ToolProps[] = [
    {
      label: text('editor.rowAbove'),
      icon: IconRowInsertTop,
      keys: 'Mod+Shift+Enter',
      onUse: run((chain) => chain.addRowBefore()),
    },
    {
      label: text('editor.rowBelow'),
      icon: IconRowInsertBottom,
      keys: 'Mod+Enter',
      onUse: run((chain) => chain.addRowAfter()),
    },
    {
      label: text('editor.columnLeft'),
      icon: IconColumnInsertLeft,
      onUse: run((chain) => chain.addColumnBefore()),
    },
    {
      label: text('editor.columnRight'),
      icon: IconColumnInsertRight,
      onUse: run((chain) => chain.addColumnAfter()),
    },
    {
      label: text('editor.deleteRow'),
      icon: IconRowRemove,
      onUse: run((chain) => chain.deleteRow()),
    },
    {
      label: text('editor.deleteColumn'),
      icon: IconColumnRemove,
      onUse: run((chain) => chain.deleteColumn()),
    },
    {
      label: text('editor.headerRow'),
      icon: IconTableRow,
      onUse: run((chain) => chain.toggleHeaderRow()),
    },
    {
      label: text('editor.columnNarrower'),
      icon: IconArrowBarToLeft,
      keys: 'Alt+Shift+Left',
      onUse: () => void resizeColumn(editor, -1),
    },
    {
      label: text('editor.columnWider'),
      icon: IconArrowBarToRight,
      keys: 'Alt+Shift+Right',
      onUse: () => void resizeColumn(editor, 1),
    },
    ...(canMerge
      ? [
          {
            label: text('insert.mergeCells'),
            icon: IconArrowsJoin,
            onUse: run((chain) => chain.mergeCells()),
          },
        ]
      : []),
    ...(canSplit
      ? [
          {
            label: text('insert.splitCell'),
            icon: IconArrowsSplit,
            onUse: run((chain) => chain.splitCell()),
          },
        ]
      : []),
    {
      label: text('editor.deleteTable'),
      icon: IconTableMinus,
      onUse: run((chain) => chain.deleteTable()),
    },
  ]
  return (
    <span className={classes.group} data-tools-here>
      {tools.map((tool) => (
        <Tool key={tool.label} {...tool} />
      ))}
      <TableWordsButton editor={editor} />
    </span>
  )
}
