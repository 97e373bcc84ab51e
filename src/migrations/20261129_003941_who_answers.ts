import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates_sections\` ADD \`answered_by\` text;`)
  await db.run(sql`ALTER TABLE \`templates_sections\` ADD \`answered_when\` text;`)
  await db.run(sql`ALTER TABLE \`templates\` ADD \`answered_by\` text;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` ADD \`answered_by\` text;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` ADD \`answered_when\` text;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` ADD \`version_answered_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`answered_by\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`other_parties\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`hand_ins\` text;`)
  await db.run(sql`ALTER TABLE \`answers\` ADD \`party\` text;`)
  await db.run(sql`ALTER TABLE \`answer_history\` ADD \`party\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`templates_sections\` DROP COLUMN \`answered_by\`;`)
  await db.run(sql`ALTER TABLE \`templates_sections\` DROP COLUMN \`answered_when\`;`)
  await db.run(sql`ALTER TABLE \`templates\` DROP COLUMN \`answered_by\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` DROP COLUMN \`answered_by\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v_version_sections\` DROP COLUMN \`answered_when\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` DROP COLUMN \`version_answered_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`answered_by\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`other_parties\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`hand_ins\`;`)
  await db.run(sql`ALTER TABLE \`answers\` DROP COLUMN \`party\`;`)
  await db.run(sql`ALTER TABLE \`answer_history\` DROP COLUMN \`party\`;`)
}
