import { IconLayoutSidebar, IconLayoutSidebarRight } from '@tabler/icons-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { IconButton } from '../../components/icon-button'
import { PanelResizer } from '../../components/panel-resizer'
import { useText } from '../../lib/use-text'
import { type Layout, sideRange } from './use-layout'
import classes from './workspace.module.css'

export type WorkspaceProps = {
  readonly layout: Layout
  /** What is open: its name and state, at the left of the bar. */
  readonly identity: ReactNode
  /** At the right of the bar. */
  readonly actions?: ReactNode
  readonly sideLabel: string
  /** What helps with what is in the middle; null where nothing does. */
  readonly side: ReactNode
  readonly status?: ReactNode
  readonly children: ReactNode
}

/** The middle of the window with its bar, its status line and the helpful side. */
export function Workspace(props: WorkspaceProps) {
  const { layout, side, sideLabel } = props
  return (
    <div className={classes.workspace} data-focus-mode={layout.isFocusMode}>
      {layout.isFocusMode ? (
        <header className="visually-hidden">{props.identity}</header>
      ) : (
        <Bar {...props} />
      )}
      <div className={classes.middle}>
        <div className={classes.page}>
          <main className={classes.main}>{props.children}</main>
          {props.status !== undefined && !layout.isFocusMode && (
            <footer className={classes.status}>{props.status}</footer>
          )}
        </div>
        {side !== null && !layout.isFocusMode && (
          <Side layout={layout} label={sideLabel}>
            {side}
          </Side>
        )}
      </div>
    </div>
  )
}

function Bar({ layout, side, sideLabel, identity, actions }: WorkspaceProps) {
  const text = useText()
  const showSide = text(layout.side.isOpen ? 'panel.closeSide' : 'panel.openSide', {
    side: sideLabel.toLowerCase(),
  })
  return (
    <header className={classes.bar}>
      <IconButton
        label={text(layout.navigation.isOpen ? 'panel.closeNavigation' : 'panel.openNavigation')}
        aria-expanded={layout.navigation.isOpen}
        data-toggle="navigation"
        onClick={layout.navigation.toggle}
      >
        <IconLayoutSidebar size={16} />
      </IconButton>
      <div className={classes.identity}>{identity}</div>
      <div className={classes.actions}>
        {actions}
        {side !== null && (
          <IconButton
            label={showSide}
            aria-expanded={layout.side.isOpen}
            data-toggle="side"
            onClick={layout.side.toggle}
          >
            <IconLayoutSidebarRight size={16} />
          </IconButton>
        )}
      </div>
    </header>
  )
}

type SideProps = {
  readonly layout: Layout
  readonly label: string
  readonly children: ReactNode
}

function Side({ layout, label, children }: SideProps) {
  const text = useText()
  const { mode, isOpen, widthPx, setWidthPx, leave } = layout.side

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || mode !== 'drawer' || event.defaultPrevented) return
    leave()
    document.querySelector<HTMLElement>('[data-toggle="side"]')?.focus()
  }

  return (
    <aside
      className={classes.side}
      data-mode={mode}
      data-open={isOpen}
      aria-label={label}
      style={{ width: widthPx }}
      onKeyDown={onKeyDown}
    >
      {mode === 'fixed' && (
        <PanelResizer
          label={text('panel.resizeSide')}
          widthPx={widthPx}
          range={sideRange}
          panel="right"
          onChange={setWidthPx}
        />
      )}
      <div className={classes.sideContent}>{children}</div>
    </aside>
  )
}
