// Made by `npm run migration`. Do not edit.
import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-sqlite'
import * as m0 from './20261122_185832_initial.ts'

type Migration = {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down: (args: MigrateDownArgs) => Promise<void>
}

export const migrations: Migration[] = [
  { name: '20261122_185832_initial', up: m0.up, down: m0.down },
]
