import { migration0001 } from './0001-initial'
import { migration0002 } from './0002-figure-uses'
import { migration0003 } from './0003-large-library'
import { migration0004 } from './0004-editing'
import { migration0005 } from './0005-spells'
import { migration0006 } from './0006-outline'
import { migration0007 } from './0007-attachments'
import { migration0008 } from './0008-late-headers'
import { migration0009 } from './0009-derived-index'
import { migration0010 } from './0010-update-authors'
import { migration0011 } from './0011-replies'
import { migration0012 } from './0012-0023/0012-live-figures'
import { migration0013 } from './0012-0023/0013-templates'
import { migration0014 } from './0012-0023/0014-images'
import { migration0015 } from './0012-0023/0015-ended-spells'
import { migration0016 } from './0012-0023/0016-pillars-bin'
import { migration0017 } from './0012-0023/0017-periods'
import { migration0018 } from './0012-0023/0018-secret-lines'
import { migration0019 } from './0012-0023/0019-read-copies'
import { migration0020 } from './0012-0023/0020-loose-images'
import { migration0021 } from './0012-0023/0021-live-charts'
import { migration0022 } from './0012-0023/0022-sub-questions'
import { migration0023 } from './0012-0023/0023-sent-files'
import { migration0024 } from './from-0024/0024-figure-ticks'
import { migration0025 } from './from-0024/0025-word-templates'
import { migration0026 } from './from-0024/0026-reviews'
import { migration0027 } from './from-0024/0027-imports'
import { migration0028 } from './from-0024/0028-ticks-of-each-value'

/** One step of the schema: SQL that leads from the version before to `version`. */
export type Migration = { readonly version: number; readonly sql: string }

/** All steps, rising by one from 1. A released step is never changed. */
export const migrations: readonly Migration[] = [
  { version: 1, sql: migration0001 },
  { version: 2, sql: migration0002 },
  { version: 3, sql: migration0003 },
  { version: 4, sql: migration0004 },
  { version: 5, sql: migration0005 },
  { version: 6, sql: migration0006 },
  { version: 7, sql: migration0007 },
  { version: 8, sql: migration0008 },
  { version: 9, sql: migration0009 },
  { version: 10, sql: migration0010 },
  { version: 11, sql: migration0011 },
  { version: 12, sql: migration0012 },
  { version: 13, sql: migration0013 },
  { version: 14, sql: migration0014 },
  { version: 15, sql: migration0015 },
  { version: 16, sql: migration0016 },
  { version: 17, sql: migration0017 },
  { version: 18, sql: migration0018 },
  { version: 19, sql: migration0019 },
  { version: 20, sql: migration0020 },
  { version: 21, sql: migration0021 },
  { version: 22, sql: migration0022 },
  { version: 23, sql: migration0023 },
  { version: 24, sql: migration0024 },
  { version: 25, sql: migration0025 },
  { version: 26, sql: migration0026 },
  { version: 27, sql: migration0027 },
  { version: 28, sql: migration0028 },
]
