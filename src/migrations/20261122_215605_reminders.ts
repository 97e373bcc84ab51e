import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`distributions_remind_days\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_remind_days_order_idx\` ON \`distributions_remind_days\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`distributions_remind_days_parent_idx\` ON \`distributions_remind_days\` (\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`reminded\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`distributions_remind_days\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`reminded\`;`)
}
