import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates_sections\` ADD \`library_key\` text;`)
  await db.run(sql`ALTER TABLE \`templates_sections\` ADD \`library_version\` numeric;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` ADD \`library_key\` text;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` ADD \`library_version\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates_sections\` DROP COLUMN \`library_key\`;`)
  await db.run(sql`ALTER TABLE \`templates_sections\` DROP COLUMN \`library_version\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` DROP COLUMN \`library_key\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` DROP COLUMN \`library_version\`;`)
}
