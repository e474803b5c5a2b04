import { useEffect, useId, useRef } from 'react';
import { emptyRow, rowsText, TABLES, typedRows, type Column, type TableKind, type TypedRow } from '../../lib/appeal/interview/rows';
import { SaveNote } from '../shell/save-note';
import { useAutosaved } from '../shell/use-autosaved';

interface Props {
  readonly kind: TableKind;
  /** The rows as they are kept. */
  readonly kept: string;
  save(text: string): Promise<unknown>;
}

/** Rows of short fields, each key kept. An empty row stands ready; it says nothing until something is typed. */
export function TableField({ kind, kept, save }: Props) {
  const { value, state, other, change, takeOther, dropOther } = useAutosaved(kept, save);
  const { one, columns } = TABLES[kind];
  const typed = typedRows(kind, value);
  const rows = typed.length > 0 ? typed : [emptyRow(kind)];
  const box = useRef<HTMLDivElement>(null);
  /** Where the focus goes once the rows are on the screen: a row, or the button that adds one. */
  const goTo = useRef<string>(undefined);
  useEffect(() => {
    if (goTo.current) box.current?.querySelector<HTMLElement>(goTo.current)?.focus();
    goTo.current = undefined;
  });
  const write = (next: readonly TypedRow[]) => change(rowsText(next));
  const add = () => {
    write([...rows, emptyRow(kind)]);
    goTo.current = `[data-row="${rows.length}"] textarea`;
  };
  const remove = (index: number) => {
    write(rows.filter((_, at) => at !== index));
    goTo.current = '.add-row';
  };
  return (
    <div className="stack-2" ref={box}>
      {rows.map((row, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place alone
        <fieldset key={index} className="table-row" data-row={index}>
          <legend className="label">
            {one} {index + 1}
          </legend>
          <div className="cells">
            {columns.map((column) => (
              <Cell key={column.part} column={column} text={row[column.part] ?? ''} onType={(text) => write(rows.map((each, at) => (at === index ? { ...each, [column.part]: text } : each)))} />
            ))}
          </div>
          {typed.length > 0 ? (
            <button type="button" className="button plain small" onClick={() => remove(index)}>
              Remove {one.toLowerCase()} {index + 1}
            </button>
          ) : null}
        </fieldset>
      ))}
      <button type="button" className="button small add-row" onClick={add}>
        Add a {one.toLowerCase()}
      </button>
      {other === undefined ? null : (
        <div className="notice stack small" role="status">
          <p>Two windows wrote here. The other one has: {typedRows(kind, other).map((row) => Object.values(row).filter(Boolean).join(', ')).join('; ') || 'nothing'}</p>
          <div className="row">
            <button type="button" className="button small" onClick={takeOther}>
              Use that one
            </button>
            <button type="button" className="button plain small" onClick={dropOther}>
              Leave it
            </button>
          </div>
        </div>
      )}
      {state === 'saved' || state === 'saving' ? null : <SaveNote state={state} />}
    </div>
  );
}

function Cell({ column: { label, hint }, text, onType }: { column: Column; text: string; onType(text: string): void }) {
  const id = useId();
  return (
    <div className="field">
      <label className="label small" htmlFor={id}>
        {label}
      </label>
      {/* Grows with what is typed; a cell of a letter has no lines of its own. */}
      <textarea id={id} className="input" rows={1} value={text} aria-describedby={hint ? `${id}-hint` : undefined} onChange={(event) => onType(event.target.value.replace(/\s*\n\s*/g, ' '))} />
      {hint ? (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      ) : null}
    </div>
  );
}
