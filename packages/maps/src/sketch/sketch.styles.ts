/**
 * Looks of the drawing. Text and surface are those around it, so it is dark where the page is; the accent is the token of the kit.
 * Nothing moves by itself, so there is nothing to be reduced.
 */
export const sketchStyles = `
:host{display:block;position:relative;block-size:100%;min-block-size:12rem;--a:var(--xa-color-accent,#0a5a66);--o:var(--xa-color-on-accent,#fff);--s:var(--xa-color-surface,#fff)}
@supports (color:light-dark(#000,#fff)){:host{--a:var(--xa-color-accent,light-dark(#0a5a66,#7fd0d8));--o:var(--xa-color-on-accent,light-dark(#fff,#0b2a30));--s:var(--xa-color-surface,light-dark(#fff,#131a20))}}
svg{display:block;inline-size:100%;block-size:100%;fill:currentColor;font-size:16px;overflow:hidden;touch-action:pan-y;cursor:grab;user-select:none;-webkit-user-select:none}
.map:focus-visible,button:focus-visible{outline:3px solid var(--a);outline-offset:-3px}
.land{fill:var(--a);fill-opacity:.1;fill-rule:evenodd;stroke:currentColor;stroke-opacity:.65;stroke-width:1.5;stroke-linejoin:round;vector-effect:non-scaling-stroke}
text{paint-order:stroke;stroke:var(--s);stroke-width:4px;stroke-linejoin:round;text-anchor:middle;dominant-baseline:central}
.name{font-style:italic}
.marker{cursor:pointer;outline:none}
.hit{fill:transparent}
.dot{fill:var(--a);stroke:var(--s);stroke-width:2}
.marker text{fill:var(--o);stroke:none;font-weight:600}
.group .dot{fill:var(--s);stroke:var(--a)}
.marker .label,.group text{fill:currentColor}
.marker .label{stroke:var(--s)}
.marker[aria-current] .hit{stroke:currentColor;stroke-width:2}
.marker:focus-visible .hit{stroke:var(--a);stroke-width:4}
.bar{fill:none;stroke:currentColor;stroke-width:2}
div{position:absolute;inset-block-start:.5rem;inset-inline-end:.5rem;display:grid;gap:.25rem}
button{inline-size:44px;block-size:44px;padding:10px;border:1px solid;border-radius:8px;background:var(--s);color:inherit;cursor:pointer}
button svg{fill:none;stroke:currentColor;stroke-width:2;cursor:inherit}
@media (forced-colors:active){:host{--a:LinkText;--o:Canvas;--s:Canvas;color:CanvasText}}
@media print{:host{--a:#000;--o:#fff;--s:#fff;color:#000}div{display:none}.map{cursor:auto}}
`;
