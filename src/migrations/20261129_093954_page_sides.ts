import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates_sections\` ADD \`page_side\` text;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` ADD \`page_side\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates_sections\` DROP COLUMN \`page_side\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` DROP COLUMN \`page_side\`;`)
}
