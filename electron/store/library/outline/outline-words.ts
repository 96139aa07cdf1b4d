import type { OutlineWords } from '@shared/contract/outline'
import type { ReadDb } from '../../database'

/** What the filters of the outline can be set to, read from the plans and two small indexes. */
export function listOutlineWords(db: ReadDb): OutlineWords {
  const read = (sql: string) => db.prepare<[], string>(sql).pluck().all()
  const ofPlans = (column: string) =>
    read(
      `select distinct ${column} from plans where ${column} is not null and deletedAtMs is null`,
    ).toSorted(byAlphabet)
  const ofMeasures = (column: string) =>
    read(
      `select distinct ${column} from measures
       where ${column} is not null and deletedAtMs is null`,
    )
  const actors = ofMeasures('actors').flatMap((text) => actorsIn(text))
  return {
    region: ofPlans('region'),
    route: ofPlans('route'),
    institution: ofPlans('institution'),
    year: [...new Set(ofPlans('date').map((date) => date.slice(0, 4)))].toReversed(),
    status: ofMeasures('status').toSorted(byAlphabet),
    actor: [...new Set(actors)].toSorted(byAlphabet),
  }
}

const { compare: byAlphabet } = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })

/** `Commission, Frontex and EUAA` names three. */
function actorsIn(text: string): readonly string[] {
  return text
    .split(/[,;\n]| and /)
    .map((name) => name.trim())
    .filter(Boolean)
}
