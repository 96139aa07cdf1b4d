import type { Plan } from '@shared/library/plan'
import { IconArrowLeft } from '@tabler/icons-react'
import { Button } from '../../../components/button'
import { Facts } from '../../../components/facts'
import { useText } from '../../../lib/use-text'
import type { Sources } from '../list-columns'
import { MarkedText } from '../marked-text'
import { capitalised } from '../wording'
import { MeasureList } from './measure-list'
import { planFacts } from './plan-facts'
import { planMarking } from './plan-measures'
import classes from './plan-page.module.css'

export type PlanPageProps = {
  readonly plan: Plan
  readonly sources: Sources
  readonly selectedId: string | null
  readonly onSelect: (id: string) => void
  readonly onBack: () => void
}

/** A plan as an outline: pillars, groups, measures, numbered only where the source numbers them. */
export function PlanPage({ plan, sources, selectedId, onSelect, onBack }: PlanPageProps) {
  const text = useText()
  const list = { sources, selectedId, onSelect }
  const isEmpty = plan.pillars.length === 0 && plan.measures.length === 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape steps out of the whole page
    <div
      className={classes.page}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onBack()
      }}
    >
      <div className={classes.column}>
        <Button kind="quiet" icon={<IconArrowLeft size={16} />} onClick={onBack} autoFocus>
          {text('library.allPlans')}
        </Button>
        <h2 className={classes.title}>
          <MarkedText text={plan.title} marking={planMarking(plan, sources)} />
        </h2>
        {plan.summary !== null && <p className={classes.summary}>{plan.summary}</p>}
        <Facts facts={planFacts(plan, text)} />
        {plan.pillars.map((pillar) => (
          <section key={pillar.number} className={classes.pillar}>
            <h3 className={classes.heading}>
              <span className={classes.number}>
                {text('library.pillar', { number: pillar.number })}
              </span>
              {pillar.title}
            </h3>
            {pillar.groups.map((group) => (
              <div key={group.title}>
                <h4 className={classes.group}>{capitalised(group.title)}</h4>
                <MeasureList label={group.title} measures={group.measures} {...list} />
              </div>
            ))}
            <MeasureList label={pillar.title} measures={pillar.measures} {...list} />
          </section>
        ))}
        {plan.measures.length > 0 && (
          <section className={classes.pillar}>
            {plan.pillars.length > 0 && (
              <h3 className={classes.heading}>{text('library.otherMeasures')}</h3>
            )}
            <MeasureList label={plan.title} measures={plan.measures} {...list} />
          </section>
        )}
        {isEmpty && <p className={classes.summary}>{text('library.onlyNamed')}</p>}
      </div>
    </div>
  )
}
