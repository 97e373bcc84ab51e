import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates\` ADD \`spacing\` text;`)
  await db.run(sql`ALTER TABLE \`templates\` ADD \`part_pages\` text;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` ADD \`version_spacing\` text;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` ADD \`version_part_pages\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates\` DROP COLUMN \`spacing\`;`)
  await db.run(sql`ALTER TABLE \`templates\` DROP COLUMN \`part_pages\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` DROP COLUMN \`version_spacing\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` DROP COLUMN \`version_part_pages\`;`)
}
