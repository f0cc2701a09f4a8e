import type { Locator } from 'playwright-core';
import type { Desk } from '../support/desk.js';

/** One entry's page: where it stands, what may be done, its life-line. */
export class EntryPage {
  constructor(readonly desk: Desk) {}

  static async open(desk: Desk, id: string): Promise<EntryPage> {
    await desk.go(`/entries/${id}`);
    return new EntryPage(desk);
  }

  /** Waits until the entry stands there; the diagram says it in words. */
  async stands(state: string): Promise<void> {
    await this.desk.page.getByRole('img', { name: `程序图。当前环节：${state}。` }).waitFor();
  }

  /** The button of a command that may be given now. */
  action(command: string): Locator {
    return this.desk.panel('现在可以办理').getByRole('button', { name: command, exact: true });
  }

  /** Why a command may not be given: the sentence of the rule and its article. */
  async whyNot(command: string): Promise<string> {
    const group = this.desk
      .panel('现在可以办理')
      .getByRole('listitem')
      .filter({ hasText: new RegExp(`^${command}$`) })
      .locator('xpath=ancestor::div[1]');
    return (await group.locator('p').innerText()).replace(/\s+/g, ' ');
  }

  /** Opens a command's dialog. */
  async begin(command: string): Promise<Locator> {
    await this.action(command).click();
    const dialog = this.desk.page.getByRole('dialog', { name: command });
    await dialog.waitFor();
    return dialog;
  }

  /** Gives a command with what `fill` enters into its dialog; the dialog closes when it was obeyed. */
  async give(command: string, fill?: (dialog: Locator) => Promise<void>): Promise<void> {
    const dialog = await this.begin(command);
    await fill?.(dialog);
    await dialog.getByRole('button', { name: command, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await this.desk.settled();
  }

  /** What will come, from the life-line's lower part. */
  ahead(): Locator {
    return this.desk.page.getByRole('list', { name: '将发生' }).getByRole('listitem');
  }

  /** What has happened. */
  past(): Locator {
    return this.desk.page.getByRole('list', { name: '已发生' }).getByRole('listitem');
  }

  async tab(name: string): Promise<void> {
    await this.desk.page.getByRole('tab', { name }).click();
    await this.desk.settled();
  }
}
