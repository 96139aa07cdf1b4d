import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { Hint } from '../../../components/hints/hint'
import { useText } from '../../../lib/use-text'
import { PanelsOrChanges } from '../history/instead'
import type { NoteSide, SidePanel } from './side-panel'
import { sidePanels } from './side-panels'
import classes from './side-panels.module.css'

export type NoteSidePanelsProps = {
  readonly side: NoteSide
  readonly panel: {
    readonly active: SidePanel
    readonly show: (id: string) => void
    /** Until then panels are empty. */
    readonly isPageDrawn: boolean
  }
  /** Where changes are listed instead of the panels; null where none are. */
  readonly changes: Ref<HTMLDivElement> | null
}

/** With more panels than this, the tabs that are not shown are icons in a narrow side. */
const mostNames = 3

/** The panels beside a note as tabs; one that was shown keeps what was typed into it. */
export function NoteSidePanels({ side, panel, changes }: NoteSidePanelsProps) {
  return (
    <PanelsOrChanges changes={changes}>
      <Panels side={side} panel={panel} />
    </PanelsOrChanges>
  )
}

function Panels({ side, panel }: Pick<NoteSidePanelsProps, 'side' | 'panel'>) {
  const { isPageDrawn, show } = panel
  const panels = sidePanels.filter(({ isShown }) => isShown?.(side) ?? true)
  const active = panels.find(({ id }) => id === panel.active.id) ?? sidePanels[0]
  const text = useText()
  const base = useId()
  const [shown, setShown] = useState<readonly string[]>([])
  if (!shown.includes(active.id)) setShown([...shown, active.id])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const next = panelFor(event.key, panels, active)
    if (next === undefined) return
    event.preventDefault()
    show(next.id)
    document.getElementById(`${base}-${next.id}`)?.focus()
  }

  return (
    <div className={classes.side}>
      <div
        className={classes.tabs}
        role="tablist"
        aria-label={text('side.panels')}
        data-many={panels.length > mostNames}
        onKeyDown={onKeyDown}
      >
        {panels.map((one) => (
          <Tab
            key={one.id}
            id={`${base}-${one.id}`}
            panel={one}
            isActive={one.id === active.id}
            count={one.count?.(side) ?? 0}
            onShow={() => show(one.id)}
          />
        ))}
      </div>
      {panels
        .filter(({ id }) => id === active.id || shown.includes(id))
        .map(({ id, help, Body }) => (
          <div
            key={id}
            className={classes.panel}
            role="tabpanel"
            data-help={help}
            id={`${base}-${id}-panel`}
            aria-labelledby={`${base}-${id}`}
            hidden={id !== active.id}
          >
            {isPageDrawn && <Body side={side} />}
          </div>
        ))}
    </div>
  )
}

type TabProps = {
  readonly id: string
  readonly panel: SidePanel
  readonly isActive: boolean
  readonly count: number
  readonly onShow: () => void
}

function Tab({ id, panel, isActive, count, onShow }: TabProps) {
  const text = useText()
  const { icon: Icon } = panel
  const name = text(panel.textKey)
  return (
    <Hint words={name}>
      <button
        type="button"
        role="tab"
        id={id}
        className={classes.tab}
        aria-selected={isActive}
        aria-controls={isActive ? `${id}-panel` : undefined}
        aria-label={count > 0 ? text('side.tabWithNumber', { name, number: count }) : name}
        tabIndex={isActive ? 0 : -1}
        onClick={onShow}
      >
        <Icon size={16} aria-hidden="true" />
        <span className={classes.name}>{name}</span>{' '}
        {count > 0 && <span className={classes.count}>{count}</span>}
      </button>
    </Hint>
  )
}

/** Where arrows, Home and End lead from the panel that is shown. */
function panelFor(
  key: string,
  panels: readonly SidePanel[],
  active: SidePanel,
): SidePanel | undefined {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[key]
  if (by !== undefined) return panels.at((panels.indexOf(active) + by) % panels.length)
  return { Home: panels[0], End: panels.at(-1) }[key]
}
