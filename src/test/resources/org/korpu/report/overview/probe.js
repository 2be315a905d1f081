/* Looks at a page in each language and in both colours, and writes down what is wrong with it. */
(function () {
  const faults = new Set();
  const words = [];
  let charts = 0;
  let contrasts = 0;
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  function luminance(colour) {
    canvas.fillStyle = '#000';
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = Array.from(canvas.getImageData(0, 0, 1, 1).data).slice(0, 3).map((c) => {
      const s = c / 255;
      return s <= 0.03928 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
  function contrast(one, other) {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }
  function behind(e) {
    for (let at = e; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour && colour !== 'rgba(0, 0, 0, 0)' && colour !== 'transparent') return colour;
    }
    return 'rgb(255, 255, 255)';
  }
  function demand(ratio, least, what) {
    contrasts++;
    if (ratio < least) faults.add('contrast ' + ratio.toFixed(2) + ' of ' + what);
  }
  function look(where) {
    if (document.documentElement.scrollWidth > window.innerWidth) faults.add(where + ': the page is wider than the window');
    document.querySelectorAll('main h2,main h3,main p,main dt,main dd,main li,main button,main code,header p,header h1').forEach((e) => {
      if (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline') faults.add(where + ': clipped: ' + e.textContent.slice(0, 40));
      if (e.textContent.trim()) demand(contrast(getComputedStyle(e).color, behind(e)), 4.5, where + ': ' + e.textContent.slice(0, 40));
    });
    document.querySelectorAll('figure').forEach((figure) => {
      const svg = figure.querySelector('svg');
      const title = figure.parentElement.querySelector('h3').textContent;
      if (!svg) {
        faults.add(where + ': no chart: ' + title);
        return;
      }
      charts++;
      const box = svg.getBoundingClientRect();
      if (box.width < 200 || box.height < 20) faults.add(where + ': tiny chart: ' + title);
      if (!svg.querySelector('title').textContent || !svg.querySelector('desc').textContent) faults.add(where + ': chart without words: ' + title);
      if (!svg.querySelector('.mark')) faults.add(where + ': empty chart: ' + title);
      const paper = behind(svg);
      svg.querySelectorAll('.mark').forEach((m) => {
        const b = m.getBoundingClientRect();
        if (!(b.width > 0 && b.height > 0) || b.left < box.left - 1 || b.right > box.right + 1 || b.top < box.top - 1 || b.bottom > box.bottom + 1) faults.add(where + ': mark out of place: ' + title);
      });
      const kinds = new Set(Array.from(svg.querySelectorAll('.mark')).map((m) => m.getAttribute('class')));
      kinds.forEach((kind) => {
        const style = getComputedStyle(svg.querySelector('.' + kind.split(' ').join('.')));
        demand(contrast(style.stroke === 'none' ? style.fill : style.stroke, paper), 3, where + ': ' + title + ' ' + kind);
      });
      const texts = Array.from(svg.querySelectorAll('text')).filter((e) => e.textContent).map((e) => ({e, b: e.getBoundingClientRect()}));
      texts.forEach(({e, b}, i) => {
        demand(contrast(getComputedStyle(e).fill, paper), 4.5, where + ': ' + title + ': ' + e.textContent);
        if (b.left < box.left - 1 || b.right > box.right + 1 || b.top < box.top - 1 || b.bottom > box.bottom + 1) faults.add(where + ': text out of its chart: ' + title + ': ' + e.textContent);
        texts.slice(i + 1).forEach((other) => {
          if (b.left < other.b.right - 1 && other.b.left < b.right - 1 && b.top < other.b.bottom - 3 && other.b.top < b.bottom - 3) faults.add(where + ': texts overlap: ' + title + ': ' + e.textContent + ' / ' + other.e.textContent);
        });
      });
    });
  }
  for (const ui of ['az', 'en', 'ru']) {
    document.querySelector('#ui button[value=' + ui + ']').click();
    for (const theme of ['light', 'dark']) {
      document.querySelector('#theme button[value=' + theme + ']').click();
      look(ui + ' ' + theme);
    }
    words.push(ui + ' ' + document.querySelector('.tile .value').textContent);
  }
  window.korpuFaults.forEach((f) => faults.add(f));
  const fetched = performance.getEntriesByType('resource').map((e) => e.name);
  const pre = document.createElement('pre');
  pre.id = 'probe';
  pre.textContent = 'width ' + window.innerWidth + ', charts ' + charts + ', contrasts ' + (contrasts > 50 ? 'many' : contrasts) + ', fetched ' + fetched.length + ', faults ' + faults.size + '\n' + words.concat(Array.from(faults)).join('\n');
  document.body.append(pre);
})();
