(function () {
  'use strict';
  const {data, $, stored, store, t, plural, visible, make} = korpu;
  const done = new Set(JSON.parse(stored('korpu.done') || '[]'));
  let hideDone = false;

  function title(check) {
    return data.titles[check] ? data.titles[check][korpu.language()] : '';
  }
  /* A message that begins with a letter, not with a quoted text, gets a capital. */
  function sentence(s) {
    return s.charAt(0).toLocaleUpperCase(korpu.locale()) + s.slice(1);
  }
  function marked(parent, text, from, to) {
    if (from === undefined) {
      parent.textContent = visible(text);
      return;
    }
    parent.append(visible(text.slice(0, from)));
    const spot = text.slice(from, to);
    const mark = make('mark', spot ? '' : 'gap', spot);
    if (/^[\s\u00ad\u200b-\u200d\u2028\u2029\u202f\u2060-\u2064\ufeff]+$/.test(spot)) {
      mark.dataset.cp = Array.from(spot).slice(0, 4)
          .map((c) => 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ');
    }
    parent.append(mark, visible(text.slice(to)));
  }
  function side(lang, text, from, to) {
    const box = make('div');
    box.append(make('div', 'lang', lang));
    const p = make('p', 'text');
    p.lang = lang;
    p.dir = 'auto';
    marked(p, text, from, to);
    box.append(p);
    return box;
  }
  function card(f) {
    const li = make('li', f.v + (done.has(f.k) ? ' done' : ''));
    const head = make('div', 'head');
    const check = make('span', 'check', f.c);
    check.title = title(f.c);
    head.append(make('span', 'sev', t('SEVERITY_' + f.v.toUpperCase())), check,
        make('span', 'place', f.f + (f.n ? ':' + f.n : '') + ' · ' + f.u), doneBox(f));
    const texts = make('div', 'texts');
    texts.append(side(f.l, f.s, f.a, f.b));
    if (f.o !== undefined) {
      texts.classList.add('three');
      texts.append(side(f.o, f.p, f.q, f.r));
    }
    texts.append(side(f.m, f.t, f.d, f.e));
    li.append(head, make('p', 'message', sentence(f.w[korpu.language()])), texts);
    if (f.x !== undefined) {
      const fix = make('div', 'fix');
      fix.append(make('div', 'lang', t('FIX')));
      const p = make('p', 'text', f.x);
      p.lang = f.m;
      fix.append(p);
      li.append(fix);
    }
    return li;
  }
  function doneBox(f) {
    const label = make('label', 'box');
    const box = make('input');
    box.type = 'checkbox';
    box.tabIndex = -1;
    box.checked = done.has(f.k);
    box.addEventListener('change', () => setDone(f, box.checked));
    label.append(box, t('DONE'));
    return label;
  }
  function setDone(f, on) {
    if (on) done.add(f.k); else done.delete(f.k);
    store('korpu.done', JSON.stringify(Array.from(done)));
    list.redraw(f);
  }

  const list = korpu.list({
    items: data.findings,
    facets: {
      severity: {of: (f) => f.v, order: ['error', 'warning', 'info'], label: (v) => t('SEVERITY_' + v.toUpperCase())},
      check: {of: (f) => f.c, sort: (counts) => (a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1), small: title},
      pair: {of: (f) => f.l + (f.o ? ', ' + f.o : '') + ' → ' + f.m},
      file: {of: (f) => f.f}
    },
    card,
    text: (f) => [f.s, f.t, f.p || '', f.w[korpu.language()], f.u, f.f, f.c].join('\n'),
    hides: (f) => hideDone && done.has(f.k),
    narrowed: () => hideDone,
    reset() { hideDone = $('hide').checked = false; },
    key(e, f, tag) {
      if (e.key !== 'Enter' || tag !== 'LI' || !f) return false;
      setDone(f, !done.has(f.k));
      list.next();
      return true;
    },
    words() {
      const n = {error: 0, warning: 0, info: 0};
      data.findings.forEach((f) => { n[f.v]++; });
      $('total').textContent = [plural('N_ERRORS', n.error), plural('N_WARNINGS', n.warning), plural('N_REMARKS', n.info)].join(', ');
    },
    empty: 'NO_FINDINGS'
  });
  $('hide').addEventListener('change', (e) => { hideDone = e.target.checked; list.draw(); });
  list.start();
})();
