import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`identity_providers\` ADD \`our_key\` text;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` ADD \`our_certificate\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`identity_providers\` DROP COLUMN \`our_key\`;`)
  await db.run(sql`ALTER TABLE \`identity_providers\` DROP COLUMN \`our_certificate\`;`)
}
