import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`units\` ADD \`address\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`phone\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`email\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`web\` text;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`pupils\` numeric;`)
  await db.run(sql`ALTER TABLE \`units\` ADD \`picture_id\` text(36) REFERENCES media(id);`)
  await db.run(sql`CREATE INDEX \`units_picture_idx\` ON \`units\` (\`picture_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_units\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text(36),
  	\`name\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`parent_id\` text(36),
  	\`school_unit_code\` text,
  	\`closed_on\` text,
  	\`merged_into_id\` text(36),
  	\`next_parent_id\` text(36),
  	\`next_parent_on\` text,
  	\`path\` text,
  	\`ancestors\` text,
  	\`sort_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`merged_into_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`next_parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_units\`("id", "municipality_id", "name", "kind", "key", "parent_id", "school_unit_code", "closed_on", "merged_into_id", "next_parent_id", "next_parent_on", "path", "ancestors", "sort_key", "updated_at", "created_at") SELECT "id", "municipality_id", "name", "kind", "key", "parent_id", "school_unit_code", "closed_on", "merged_into_id", "next_parent_id", "next_parent_on", "path", "ancestors", "sort_key", "updated_at", "created_at" FROM \`units\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`ALTER TABLE \`__new_units\` RENAME TO \`units\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`units_municipality_idx\` ON \`units\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`units_key_idx\` ON \`units\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_closed_on_idx\` ON \`units\` (\`closed_on\`);`)
  await db.run(sql`CREATE INDEX \`units_merged_into_idx\` ON \`units\` (\`merged_into_id\`);`)
  await db.run(sql`CREATE INDEX \`units_next_parent_idx\` ON \`units\` (\`next_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_next_parent_on_idx\` ON \`units\` (\`next_parent_on\`);`)
  await db.run(sql`CREATE INDEX \`units_path_idx\` ON \`units\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_sort_key_idx\` ON \`units\` (\`sort_key\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipality_key_idx\` ON \`units\` (\`municipality_id\`,\`key\`);`)
}
