import type { EntityManager, EntitySchema, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

/** Inserts many rows in one statement; what a row does not say is null. */
export async function insertRows<Row extends ObjectLiteral>(
  transaction: EntityManager,
  table: EntitySchema<Row>,
  rows: Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { tablePath, columns } = transaction.connection.getMetadata(table);
  const written = columns.filter(({ isInsert }) => isInsert);
  const names = namesOf(written).join(', ');
  await transaction.query(
    `insert into ${tablePath} (${names}) select ${names} from jsonb_populate_recordset(null::${tablePath}, $1)`,
    [toRecords(written, rows)],
  );
}

/** Updates many rows in one statement, by their primary keys; every row says the same columns. */
export async function updateRows<Row extends ObjectLiteral>(
  transaction: EntityManager,
  table: EntitySchema<Row>,
  rows: Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { tablePath, columns, primaryColumns } = transaction.connection.getMetadata(table);
  const written = columns.filter((column) => column.isUpdate && column.getEntityValue(first) !== undefined);
  const changed = namesOf(written.filter(({ isPrimary }) => !isPrimary)).map((name) => `${name} = changed.${name}`);
  const found = namesOf(primaryColumns).map((name) => `kept.${name} = changed.${name}`);
  await transaction.query(
    `update ${tablePath} kept set ${changed.join(', ')}
     from jsonb_populate_recordset(null::${tablePath}, $1) changed where ${found.join(' and ')}`,
    [toRecords(written, rows)],
  );
}

const namesOf = (columns: ColumnMetadata[]): string[] => columns.map(({ databaseName }) => `"${databaseName}"`);

const toRecords = <Row extends ObjectLiteral>(columns: ColumnMetadata[], rows: Row[]): string =>
  JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.databaseName, column.getEntityValue(row, true) as unknown])),
    ),
  );
