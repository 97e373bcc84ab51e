import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates_sections\` ADD \`answered_as\` text;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` ADD \`answered_as\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates_sections\` DROP COLUMN \`answered_as\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` DROP COLUMN \`answered_as\`;`)
}
