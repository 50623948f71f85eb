import './brand-kit-page.js';
import { presets } from '@xaso/elements/theme';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { tooTight } from './measure-marks.js';

interface Args {
  readonly brand: string;
  readonly font: string;
}

const meta = {
  id: 'theme-brand-kit',
  title: 'Theme/Bộ nhận diện',
  tags: ['!autodocs'],
  parameters: { layout: 'padded' },
  args: { brand: presets[0]!.brand as string, font: 'Be Vietnam Pro, system-ui, sans-serif' },
  render: ({ brand, font }) => html`<demo-brand-kit .brand=${brand} .font=${font}></demo-brand-kit>`,
} satisfies Meta<Args>;

export { meta as default };

type Story = StoryObj<Args>;

/** The page measures the font itself; a line height of the kit that lets marks meet fails the story. */
export const MakeYourOwn: Story = {
  name: 'Tạo bộ nhận diện',
  play: async ({ canvasElement }) => {
    const page = canvasElement.querySelector('demo-brand-kit')!;
    while (page.marks.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    const touching = page.marks.filter(({ lineHeight, gap }) => lineHeight !== tooTight && gap < 0);
    if (touching.length > 0) throw new Error(`stacked marks touch the line above: ${JSON.stringify(touching)}`);
  },
};

export const DeepRed: Story = { name: 'Mẫu đỏ sẫm', args: { brand: presets[0]!.brand } };

export const DeepGreen: Story = { name: 'Mẫu xanh lá sẫm', args: { brand: presets[1]!.brand } };

export const Navy: Story = { name: 'Mẫu xanh chàm', args: { brand: presets[2]!.brand } };

export const ColourTooLight: Story = { name: 'Màu quá sáng', args: { brand: '#ffcd00' } };

export const UnusableInput: Story = { name: 'Đầu vào không dùng được', args: { brand: 'red; } body { display: none', font: '.VnTime' } };
