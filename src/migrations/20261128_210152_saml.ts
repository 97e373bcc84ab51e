import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`identity_providers\` ADD \`kind\` text DEFAULT 'oidc';`)
  await db.run(sql`ALTER TABLE \`identity_providers\` ADD \`entry_point\` text;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` ADD \`logout_point\` text;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` ADD \`certificates\` text;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` ADD \`subject\` text DEFAULT 'nameId';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`identity_providers\` DROP COLUMN \`kind\`;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` DROP COLUMN \`entry_point\`;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` DROP COLUMN \`logout_point\`;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` DROP COLUMN \`certificates\`;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` DROP COLUMN \`subject\`;`)
}
