import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`answer_history\` ADD \`thinned\` text DEFAULT 'no';`)
  await db.run(sql`CREATE INDEX \`answer_history_thinned_idx\` ON \`answer_history\` (\`thinned\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`answer_history_thinned_idx\`;`)
  await db.run(sql`ALTER TABLE \`answer_history\` DROP COLUMN \`thinned\`;`)
}
