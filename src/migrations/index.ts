// Made by `npm run migration`. Do not edit.
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import * as m0 from './20261122_185832_initial.ts'
import * as m1 from './20261122_211750_gaps.ts'
import * as m2 from './20261122_215605_reminders.ts'
import * as m3 from './20261122_231030_typefaces.ts'
import * as m4 from './20261127_192328_drafts.ts'
import * as m5 from './20261127_193547_history_thinning.ts'
import * as m6 from './20261127_194529_whole_writes.ts'
import * as m7 from './20261127_195426_accounts.ts'
import * as m8 from './20261127_201305_template_history.ts'
import * as m9 from './20261127_220113_security.ts'
import * as m10 from './20261127_231303_disclosure.ts'
import * as m11 from './20261127_232030_register.ts'

type Migration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

export const migrations: Migration[] = [
  { name: '20261122_185832_initial', up: m0.up, down: m0.down },
  { name: '20261122_211750_gaps', up: m1.up, down: m1.down },
  { name: '20261122_215605_reminders', up: m2.up, down: m2.down },
  { name: '20261122_231030_typefaces', up: m3.up, down: m3.down },
  { name: '20261127_192328_drafts', up: m4.up, down: m4.down },
  { name: '20261127_193547_history_thinning', up: m5.up, down: m5.down },
  { name: '20261127_194529_whole_writes', up: m6.up, down: m6.down },
  { name: '20261127_195426_accounts', up: m7.up, down: m7.down },
  { name: '20261127_201305_template_history', up: m8.up, down: m8.down },
  { name: '20261127_220113_security', up: m9.up, down: m9.down },
  { name: '20261127_231303_disclosure', up: m10.up, down: m10.down },
  { name: '20261127_232030_register', up: m11.up, down: m11.down },
]
