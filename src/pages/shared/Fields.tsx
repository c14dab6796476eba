import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** What is wrong with what was entered. */
  error?: string | undefined;
  disabled?: boolean | undefined;
}

interface ValueProps<Value, Changed = Value> extends FieldProps {
  value: Value;
  onChange(value: Changed): void;
}

/** A label, the control it names, and the help that belongs to it. */
function Field(props: FieldProps & { children(ids: { id: string; 'aria-describedby'?: string }): ComponentChildren }) {
  const id = useId();
  const helps = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      {props.hint && (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children({ id, ...(helps && { 'aria-describedby': helps }) })}
      {props.error && (
        <p class="error" id={`${id}-error`}>
          {props.error}
        </p>
      )}
    </div>
  );
}

interface TextProps extends ValueProps<string> {
  type?: 'text' | 'date' | 'email' | 'search' | 'number';
  suggestions?: readonly string[];
  required?: boolean;
  /** When leaving the field counts, and not every letter. */
  lazy?: boolean;
}

/** One line of text, a day or a number. */
export function TextField({ value, onChange, type = 'text', suggestions, required, lazy, ...field }: TextProps) {
  const list = useId();
  const changed = ({ currentTarget }: { currentTarget: HTMLInputElement }) => onChange(currentTarget.value);
  return (
    <Field {...field}>
      {(ids) => (
        <>
          <input
            {...ids}
            type={type}
            value={value}
            disabled={field.disabled}
            required={required}
            aria-invalid={!!field.error}
            list={suggestions && list}
            autocomplete="off"
            {...(lazy ? { onChange: changed } : { onInput: changed })}
          />
          {suggestions && (
            <datalist id={list}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

interface AreaProps extends ValueProps<string> {
  rows?: number;
}

/** Several lines of text. */
export function TextArea({ value, onChange, rows = 3, ...field }: AreaProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <textarea
          {...ids}
          rows={rows}
          value={value}
          disabled={field.disabled}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A list with one item on each line. */
export function LinesField({ value, onChange, ...field }: ValueProps<readonly string[], string[]>) {
  return (
    <TextArea
      {...field}
      rows={Math.min(8, value.length + 2)}
      value={value.join('\n')}
      onChange={(text) => onChange(text.split('\n'))}
    />
  );
}

interface Choice<T extends string> {
  value: T;
  label: string;
}

interface SelectProps<T extends string> extends ValueProps<T> {
  choices: readonly Choice<T>[];
}

/** One of a few. */
export function SelectField<T extends string>({ value, onChange, choices, ...field }: SelectProps<T>) {
  return (
    <Field {...field}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          disabled={field.disabled}
          onChange={({ currentTarget }) => onChange(choices[currentTarget.selectedIndex]!.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, all in view. */
export function RadioField<T extends string>({ value, onChange, choices, ...field }: SelectProps<T>) {
  const name = useId();
  return (
    <fieldset class="field" disabled={field.disabled}>
      <legend>{field.label}</legend>
      {field.hint && <p class="hint">{field.hint}</p>}
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}

interface ChecksProps<T extends string> extends ValueProps<readonly T[], T[]> {
  choices: readonly Choice<T>[];
}

/** Any of a few, all in view. */
export function ChecksField<T extends string>({ value, onChange, choices, ...field }: ChecksProps<T>) {
  return (
    <fieldset class="field" disabled={field.disabled}>
      <legend>{field.label}</legend>
      {field.hint && <p class="hint">{field.hint}</p>}
      {choices.map((choice) => (
        <CheckField
          key={choice.value}
          label={choice.label}
          value={value.includes(choice.value)}
          onChange={(on) => onChange(on ? [...value, choice.value] : value.filter((other) => other !== choice.value))}
        />
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function CheckField({ label, value, onChange, disabled }: ValueProps<boolean>) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={value}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
