import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`theme_heading\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`theme_body\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`theme_heading\`;`)
  await db.run(sql`ALTER TABLE \`municipalities\` DROP COLUMN \`theme_body\`;`)
}
