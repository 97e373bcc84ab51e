import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`units_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_texts_order_parent\` ON \`units_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`ALTER TABLE \`editions\` ADD \`corrections\` text;`)
  await db.run(sql`ALTER TABLE \`distributions\` ADD \`times\` text;`)
  await db.run(sql`ALTER TABLE \`distributions\` ADD \`late_deadlines\` text;`)
  await db.run(sql`ALTER TABLE \`distributions\` ADD \`trial\` integer;`)
  await db.run(sql`CREATE INDEX \`distributions_trial_idx\` ON \`distributions\` (\`trial\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`trial\` integer;`)
  await db.run(sql`CREATE INDEX \`documents_trial_idx\` ON \`documents\` (\`trial\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`units_texts\`;`)
  await db.run(sql`DROP INDEX \`distributions_trial_idx\`;`)
  await db.run(sql`ALTER TABLE \`distributions\` DROP COLUMN \`times\`;`)
  await db.run(sql`ALTER TABLE \`distributions\` DROP COLUMN \`late_deadlines\`;`)
  await db.run(sql`ALTER TABLE \`distributions\` DROP COLUMN \`trial\`;`)
  await db.run(sql`DROP INDEX \`documents_trial_idx\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`trial\`;`)
  await db.run(sql`ALTER TABLE \`editions\` DROP COLUMN \`corrections\`;`)
}
