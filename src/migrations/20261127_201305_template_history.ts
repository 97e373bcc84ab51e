import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`template_history\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`template_id\` text(36) NOT NULL,
  	\`rev\` numeric NOT NULL,
  	\`save_id\` text NOT NULL,
  	\`name\` text,
  	\`changes\` text,
  	\`conflicts\` text,
  	\`author_id\` text(36),
  	\`saved_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`template_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`template_history_municipality_idx\` ON \`template_history\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`template_history_template_idx\` ON \`template_history\` (\`template_id\`);`)
  await db.run(sql`CREATE INDEX \`template_history_author_idx\` ON \`template_history\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`template_history_saved_at_idx\` ON \`template_history\` (\`saved_at\`);`)
  await db.run(sql`CREATE INDEX \`template_history_updated_at_idx\` ON \`template_history\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`template_history_created_at_idx\` ON \`template_history\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`template_rev_idx\` ON \`template_history\` (\`template_id\`,\`rev\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`template_saveId_idx\` ON \`template_history\` (\`template_id\`,\`save_id\`);`)
  await db.run(sql`ALTER TABLE \`templates\` ADD \`rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` ADD \`version_rev\` numeric;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_templates_v_autosave_idx\` ON \`_templates_v\` (\`autosave\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`template_history\`;`)
  await db.run(sql`DROP INDEX \`_templates_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` DROP COLUMN \`version_rev\`;`)
  await db.run(sql`ALTER TABLE \`_templates_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`ALTER TABLE \`templates\` DROP COLUMN \`rev\`;`)
}
