import { Component } from 'preact';
import { download } from '../platform/download.ts';
import { say, words } from '../platform/words.ts';
import type { Pack } from '../policy/pack.ts';
import { type Suggestion, suggestionFile, suggestionMail, suggestionText } from '../policy/suggestion.ts';

interface Props {
  pack: Pack;
  /** Makes the suggestion when one of the buttons is pressed: from what is on screen then, and never kept. */
  suggestion(): Suggestion;
  /** For somebody who may post it without: none of the ways stands out. */
  optional?: boolean;
}

/** The ways of handing a draft to the Moderator. A class, since hooks are a library of their own in the content script. */
export class SuggestButtons extends Component<Props, { said: string }> {
  override state = { said: '' };

  render() {
    return (
      <>
        <div class="finding-actions">
          <button
            type="button"
            class={this.props.optional ? 'button' : 'button primary'}
            data-do="suggest-mail"
            onClick={() => this.#mail()}
          >
            {words('suggest_mail')}
          </button>
          <button type="button" class="button" data-do="suggest-copy" onClick={() => this.#copy()}>
            {words('copy')}
          </button>
          <button type="button" class="button" data-do="suggest-file" onClick={() => this.#save()}>
            {words('suggest_file')}
          </button>
        </div>
        <p role="status" class="muted">
          {this.state.said}
        </p>
      </>
    );
  }

  async #copy(): Promise<void> {
    const { pack, suggestion } = this.props;
    try {
      await navigator.clipboard.writeText(suggestionText(suggestion(), pack, say));
      this.setState({ said: words('copied') });
    } catch {
      this.setState({ said: words('copy_failed') });
    }
  }

  async #mail(): Promise<void> {
    const { pack, suggestion } = this.props;
    const { address, pasted } = suggestionMail(suggestion(), pack, say);
    if (pasted) await this.#copy();
    open(address, '_self');
  }

  #save(): void {
    const { name, json } = suggestionFile(this.props.suggestion());
    download(name, 'application/json', json);
    this.setState({ said: words('saved_as', name) });
  }
}
