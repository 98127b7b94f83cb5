/** `<copy-line>`: completes the address in its text and copies the text at a press of its button. */

class CopyLine extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('code');
    const button = this.querySelector('button');
    const address = this.dataset['address'];
    if (!text || !button || !address) return;
    const whole = new URL(address, location.href).href;
    if (!text.textContent.includes(whole))
      text.textContent = text.textContent.replace(address, whole);

    if (!('clipboard' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.textContent).then(
        () => this.say(button, 'Copied'),
        () => this.say(button, 'Select the text and copy it'),
      );
    });
  }

  private say(button: HTMLButtonElement, words: string): void {
    button.textContent = words;
    button.setAttribute('aria-live', 'polite');
    setTimeout(() => (button.textContent = 'Copy'), 2500);
  }
}

customElements.define('copy-line', CopyLine);
