import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reading_marks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`document_id\` text(36) NOT NULL,
  	\`unit_id\` text(36) NOT NULL,
  	\`distribution_id\` text(36) NOT NULL,
  	\`block_key\` text NOT NULL,
  	\`instance_key\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`themes\` text,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`document_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`distribution_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`reading_marks_municipality_idx\` ON \`reading_marks\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`reading_marks_document_idx\` ON \`reading_marks\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`reading_marks_unit_idx\` ON \`reading_marks\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`reading_marks_distribution_idx\` ON \`reading_marks\` (\`distribution_id\`);`)
  await db.run(sql`CREATE INDEX \`reading_marks_updated_at_idx\` ON \`reading_marks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reading_marks_created_at_idx\` ON \`reading_marks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`distribution_blockKey_idx\` ON \`reading_marks\` (\`distribution_id\`,\`block_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reading_marks\`;`)
}
