(function () {
  'use strict';
  const {data, $, stored, store, t, plural, number, visible, make} = korpu;
  const SIGN = {doubtful: '?', moved: '↕', unpaired: '∅', reviewed: '✓'};
  const beads = data.beads;
  const kept = 'korpu.align.' + digest();
  const verdicts = new Map(Object.entries(JSON.parse(stored(kept) || '{}')));
  let below = data.sure;

  /* Tells this alignment from others, so that each page keeps its own verdicts. */
  function digest() {
    let h = 5381;
    beads.forEach((b) => { for (const c of b.k) h = (h * 33 ^ c.charCodeAt(0)) >>> 0; });
    return h.toString(36) + '.' + beads.length;
  }
  function id(b) {
    return b.d + '.' + b.n;
  }
  function verdict(b) {
    return verdicts.has(id(b)) ? verdicts.get(id(b)) : b.r ? 'ok' : '';
  }
  function isDoubtful(b) {
    return Math.round(b.c * 100) < below;
  }
  function isUnpaired(b) {
    return b.x.filter((side) => side.length).length === 1;
  }
  /* What stands in the table: the threshold of the page is the reader's own affair. */
  function marks(b, doubtful) {
    return [doubtful ? 'doubtful' : '', b.m ? 'moved' : '', isUnpaired(b) ? 'unpaired' : ''].filter(Boolean);
  }
  function judge(b, value) {
    if (value === 'wrong' && isUnpaired(b)) return; // it stands alone already
    if (value === (b.r ? 'ok' : '')) verdicts.delete(id(b)); else verdicts.set(id(b), value);
    store(kept, JSON.stringify(Object.fromEntries(verdicts)));
    list.redraw(b);
    list.drawFacets();
    count();
  }
  function count() {
    $('marked').textContent = plural('N_MARKED', verdicts.size);
  }

  function total() {
    $('total').textContent = [plural('N_DOCUMENTS', data.documents.length), plural('N_BEADS', beads.length),
      plural('N_DOUBTFUL', beads.filter(isDoubtful).length)].join(', ');
  }

  function range(b, side) {
    const n = b.x[side].length;
    return n > 1 ? b.s[side] + '–' + (b.s[side] + n - 1) : String(b.s[side]);
  }
  function card(b) {
    const found = marks(b, isDoubtful(b)).concat(b.r ? 'reviewed' : []);
    const li = make('li', ['bead', verdict(b)].concat(found).filter(Boolean).join(' '));
    const side = make('div', 'side');
    const line = make('div', 'line');
    const n = make('span', '', String(b.n));
    n.title = t('BEAD_NUMBER', b.n);
    line.append(n, make('span', '', b.y));
    side.append(line, level(b));
    for (const mark of found) side.append(make('span', 'mark ' + mark, SIGN[mark] + ' ' + t(mark.toUpperCase())));
    side.append(buttons(b));
    const texts = make('div', 'texts');
    data.languages.forEach((lang, i) => texts.append(text(b, lang, i)));
    li.append(side, texts);
    return li;
  }
  function level(b) {
    const box = make('div', 'level');
    const track = make('div', 'track');
    const bar = make('i');
    bar.style.width = b.c * 100 + '%';
    track.append(bar);
    const value = make('span', '', number(Number(b.c), {style: 'percent'}));
    value.title = t('CONFIDENCE');
    box.append(track, value);
    return box;
  }
  function buttons(b) {
    const box = make('div', 'verdicts');
    const answers = isUnpaired(b) ? [['ok', '✓', 'RIGHT_ALONE']] : [['ok', '✓', 'RIGHT'], ['wrong', '✗', 'WRONG']];
    for (const [value, sign, why] of answers) {
      const button = make('button', '', sign);
      button.type = 'button';
      button.value = value;
      button.tabIndex = -1;
      button.title = t(why);
      button.setAttribute('aria-label', t(why));
      button.setAttribute('aria-pressed', verdict(b) === value);
      button.addEventListener('click', () => judge(b, verdict(b) === value ? '' : value));
      box.append(button);
    }
    return box;
  }
  function text(b, lang, i) {
    const box = make('div');
    const head = make('div', 'lang');
    head.append(make('b', '', lang));
    box.append(head);
    if (!b.x[i].length) {
      box.className = 'none-here';
      box.append(make('p', 'missing', t('NOTHING_HERE')));
      return box;
    }
    head.append(make('span', '', range(b, i)));
    const p = make('p', 'text');
    p.lang = lang;
    p.dir = 'auto';
    b.x[i].forEach((segment, n) => {
      if (n) p.append(make('span', 'joint', data.joint));
      p.append(visible(segment));
    });
    box.append(p);
    return box;
  }
  function heading(b, previous) {
    if (previous && previous.d === b.d) return null;
    const document = data.documents[b.d];
    const li = make('li', 'document');
    li.append(make('h2', '', data.documents.length > 1 ? number(b.d + 1) + '. ' + document.title : document.title));
    const columns = make('div', 'columns');
    document.files.forEach((file, i) => {
      const box = make('div');
      const head = make('span', 'lang');
      head.append(make('b', '', data.languages[i]));
      box.append(head, ' ' + file);
      columns.append(box);
    });
    li.append(columns);
    return li;
  }

  /* The table that korpu align --review writes, with the verdicts. */
  function table() {
    const rows = [data.columns];
    for (const b of beads) {
      const numbers = b.x.map((side, i) => side.map((segment, n) => b.s[i] + n).join('+'));
      const texts = b.x.map((side) => side.join(data.joint));
      rows.push([String(b.d + 1), data.documents[b.d].title, String(b.n), verdict(b),
        marks(b, Math.round(b.c * 100) < data.sure).join(' '), b.y, b.c].concat(numbers, texts, b.k));
    }
    return '\ufeff' + rows.map((row) => row.map(cell).join('\t') + '\n').join('');
  }
  function cell(text) {
    const safe = /^'*[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[\t"\n\r]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }
  function save() {
    const link = make('a');
    link.href = URL.createObjectURL(new Blob([table()], {type: 'text/tab-separated-values;charset=utf-8'}));
    link.download = data.table;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  const list = korpu.list({
    items: beads,
    facets: {
      mark: {
        of(b) {
          const found = marks(b, isDoubtful(b));
          return found.length ? found : 'sure';
        },
        order: ['doubtful', 'moved', 'unpaired', 'sure'],
        label: (v) => t(v.toUpperCase())
      },
      verdict: {
        of: (b) => verdict(b) || 'none',
        order: ['none', 'ok', 'wrong'],
        label: (v) => t('VERDICT_' + v.toUpperCase())
      },
      document: {
        of: (b) => String(b.d + 1),
        sort: () => (a, b) => a - b,
        label: (v) => data.documents[v - 1].title
      }
    },
    card,
    before: heading,
    text: (b) => b.x.map((side) => side.join(' ')).concat(data.documents[b.d].title, data.documents[b.d].files).join('\n'),
    hides: () => false,
    narrowed: () => below !== data.sure,
    reset() { $('below').value = below = data.sure; },
    key(e, b, tag) {
      if (e.key === 'n' || e.key === 'p') {
        list.seek(e.key === 'n' ? 1 : -1, isDoubtful);
      } else if (b && ((e.key === 'Enter' && tag === 'LI') || e.key === 'x')) {
        judge(b, e.key === 'x' ? 'wrong' : 'ok');
        list.next();
      } else if (b && e.key === 'u') {
        judge(b, '');
      } else {
        return false;
      }
      return true;
    },
    words() {
      total();
      $('save').title = t('SAVE_WHY');
      count();
    },
    empty: 'NO_BEADS'
  });
  document.documentElement.style.setProperty('--sides', data.languages.length);
  $('below').value = below;
  $('below').addEventListener('change', (e) => {
    below = e.target.value === '' ? data.sure : Number(e.target.value);
    list.draw();
    total();
  });
  $('next').addEventListener('click', () => list.seek(1, isDoubtful));
  $('previous').addEventListener('click', () => list.seek(-1, isDoubtful));
  $('save').addEventListener('click', save);
  list.start();
})();
