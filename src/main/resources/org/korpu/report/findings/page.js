(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const LANGS = ['az', 'en', 'ru'];
  const CHUNK = 60;
  const $ = (id) => document.getElementById(id);
  const hash = new URLSearchParams(location.hash.slice(1));
  let ui = LANGS.includes(hash.get('ui')) ? hash.get('ui') : data.ui;
  let theme = hash.get('theme') || stored('korpu.theme') || 'auto';
  const facets = {
    severity: {of: (f) => f.v, order: ['error', 'warning', 'info'], chosen: new Set(hash.getAll('severity'))},
    check: {of: (f) => f.c, chosen: new Set(hash.getAll('check'))},
    pair: {of: (f) => f.l + (f.o ? ', ' + f.o : '') + ' → ' + f.m, chosen: new Set(hash.getAll('pair'))},
    file: {of: (f) => f.f, chosen: new Set(hash.getAll('file'))}
  };
  const done = new Set(JSON.parse(stored('korpu.done') || '[]'));
  let hideDone = false;
  let shown = [];
  let drawn = 0;
  let current = -1;

  function stored(key) {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function store(key, value) {
    try { localStorage.setItem(key, value); } catch (e) { /* a page from disk may have no storage */ }
  }
  function t(key, ...args) {
    return data.words[ui][key].replace(/\{(\d)\}/g, (m, i) => args[i]);
  }
  function plural(key, n) {
    const forms = data.words[ui];
    const rule = new Intl.PluralRules(ui).select(n);
    return (forms[key + '_' + rule.toUpperCase()] || forms[key + '_OTHER']).replace('{0}', number(n));
  }
  function number(n) {
    return new Intl.NumberFormat(ui).format(n);
  }
  function make(tag, cls, text) {
    const e = document.createElement(tag);
    if (cls) e.className = cls;
    if (text !== undefined) e.textContent = text;
    return e;
  }
  /* One form for search: case, dots on i, and composed letters make no difference. */
  function fold(s) {
    return s.normalize('NFC').toLowerCase().replace(/i\u0307|ı/g, 'i').replace(/ё/g, 'е').replace(/\s+/g, ' ');
  }
  /* A message that begins with a letter, not with a quoted text, gets a capital. */
  function sentence(s) {
    return s.charAt(0).toLocaleUpperCase(ui) + s.slice(1);
  }
  function haystack(f) {
    const i = LANGS.indexOf(ui);
    if (f.fold === undefined || f.foldUi !== ui) {
      f.fold = fold([f.s, f.t, f.p || '', f.w[i], f.u, f.f, f.c].join('\n'));
      f.foldUi = ui;
    }
    return f.fold;
  }
  function passes(f, except) {
    for (const name in facets) {
      const facet = facets[name];
      if (name !== except && facet.chosen.size && !facet.chosen.has(facet.of(f))) return false;
    }
    if (hideDone && done.has(f.k)) return false;
    const q = fold($('search').value.trim());
    return !q || haystack(f).includes(q);
  }

  function marked(parent, text, from, to) {
    if (from === undefined) {
      parent.textContent = text;
      return;
    }
    parent.append(text.slice(0, from));
    const spot = text.slice(from, to);
    const mark = make('mark', spot ? '' : 'gap', spot);
    if (/^[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]+$/.test(spot)) {
      mark.dataset.cp = Array.from(spot).slice(0, 4)
          .map((c) => 'U+' + c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')).join(' ');
    }
    parent.append(mark, text.slice(to));
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
  function item(index) {
    const f = data.findings[shown[index]];
    const li = make('li', f.v + (done.has(f.k) ? ' done' : ''));
    li.tabIndex = index === Math.max(current, 0) ? 0 : -1;
    li.dataset.index = index;
    const head = make('div', 'head');
    const check = make('span', 'check', f.c);
    check.title = data.titles[f.c] ? data.titles[f.c][LANGS.indexOf(ui)] : '';
    head.append(make('span', 'sev', t('SEVERITY_' + f.v.toUpperCase())), check,
        make('span', 'place', f.f + (f.n ? ':' + f.n : '') + ' · ' + f.u), doneBox(index, f));
    const texts = make('div', 'texts');
    texts.append(side(f.l, f.s, f.a, f.b));
    if (f.o !== undefined) {
      texts.classList.add('three');
      texts.append(side(f.o, f.p, f.q, f.r));
    }
    texts.append(side(f.m, f.t, f.d, f.e));
    li.append(head, make('p', 'message', sentence(f.w[LANGS.indexOf(ui)])), texts);
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
  function doneBox(index, f) {
    const label = make('label', 'box');
    const box = make('input');
    box.type = 'checkbox';
    box.tabIndex = -1;
    box.checked = done.has(f.k);
    box.addEventListener('change', () => setDone(index, box.checked));
    label.append(box, t('DONE'));
    return label;
  }
  function setDone(index, on) {
    const f = data.findings[shown[index]];
    if (on) done.add(f.k); else done.delete(f.k);
    store('korpu.done', JSON.stringify(Array.from(done)));
    const old = $('list').children[index];
    old.classList.toggle('done', on);
    old.querySelector('.box input').checked = on;
  }
  function drawMore(upTo) {
    const end = Math.min(shown.length, Math.max(upTo === undefined ? drawn + CHUNK : upTo, drawn));
    const part = document.createDocumentFragment();
    for (; drawn < end; drawn++) part.append(item(drawn));
    $('list').append(part);
    $('more').hidden = drawn >= shown.length;
  }
  function draw() {
    shown = [];
    data.findings.forEach((f, i) => { if (passes(f)) shown.push(i); });
    drawn = 0;
    current = -1;
    $('list').replaceChildren();
    drawMore();
    $('none').hidden = shown.length > 0;
    $('none').textContent = data.findings.length ? t('NOTHING_SHOWN') : t('NO_FINDINGS');
    $('count').textContent = t('SHOWN', number(shown.length), number(data.findings.length));
    drawFacets();
  }
  function drawFacets() {
    for (const name in facets) {
      const facet = facets[name];
      const counts = new Map();
      data.findings.forEach((f) => counts.set(facet.of(f), (counts.get(facet.of(f)) || 0) + (passes(f, name) ? 1 : 0)));
      const values = facet.order ? facet.order.filter((v) => counts.has(v))
          : Array.from(counts.keys()).sort((a, b) => name === 'check' ? counts.get(b) - counts.get(a) || (a < b ? -1 : 1) : a < b ? -1 : 1);
      const box = $('facet-' + name);
      const focused = document.activeElement && box.contains(document.activeElement) ? document.activeElement.value : null;
      box.replaceChildren();
      box.parentElement.hidden = values.length < 2;
      for (const value of values) {
        const label = make('label');
        const input = make('input');
        input.type = 'checkbox';
        input.value = value;
        input.checked = facet.chosen.has(value);
        input.addEventListener('change', () => {
          if (input.checked) facet.chosen.add(value); else facet.chosen.delete(value);
          remember();
          draw();
        });
        const name1 = make('span', '', name === 'severity' ? t('SEVERITY_' + value.toUpperCase()) : value);
        if (name === 'check' && data.titles[value]) name1.append(make('small', '', data.titles[value][LANGS.indexOf(ui)]));
        label.append(input, name1, make('span', 'n', number(counts.get(value))));
        box.append(label);
        if (value === focused) input.focus();
      }
    }
    const any = Object.values(facets).some((f) => f.chosen.size) || $('search').value || hideDone;
    $('reset').hidden = !any;
  }
  function remember() {
    const p = new URLSearchParams();
    if (ui !== data.ui) p.set('ui', ui);
    for (const name in facets) facets[name].chosen.forEach((v) => p.append(name, v));
    const text = p.toString();
    try { history.replaceState(null, '', text ? '#' + text : location.pathname + location.search); } catch (e) { /* not allowed in some viewers */ }
  }
  function words() {
    document.documentElement.lang = ui;
    document.title = t('TITLE');
    document.querySelectorAll('[data-t]').forEach((e) => { e.textContent = t(e.dataset.t); });
    document.querySelectorAll('[data-label]').forEach((e) => { e.setAttribute('aria-label', t(e.dataset.label)); });
    $('search').placeholder = t('SEARCH');
    const n = {error: 0, warning: 0, info: 0};
    data.findings.forEach((f) => { n[f.v]++; });
    $('total').textContent = [plural('N_ERRORS', n.error), plural('N_WARNINGS', n.warning), plural('N_REMARKS', n.info)].join(', ');
    document.querySelectorAll('#ui button').forEach((b) => b.setAttribute('aria-pressed', b.value === ui));
  }
  function paint() {
    if (theme === 'auto') delete document.documentElement.dataset.theme; else document.documentElement.dataset.theme = theme;
    document.querySelectorAll('#theme button').forEach((b) => b.setAttribute('aria-pressed', b.value === theme));
  }
  function go(index) {
    if (!shown.length) return;
    index = Math.max(0, Math.min(shown.length - 1, index));
    if (index >= drawn) drawMore(index + CHUNK);
    const list = $('list').children;
    if (current >= 0 && list[current]) {
      list[current].removeAttribute('aria-current');
      list[current].tabIndex = -1;
    }
    if (current < 0 && list[0]) list[0].tabIndex = -1;
    current = index;
    const li = list[index];
    li.setAttribute('aria-current', 'true');
    li.tabIndex = 0;
    li.focus({preventScroll: true});
    li.scrollIntoView({block: 'nearest'});
  }
  function typed(e) {
    const tag = e.target.tagName;
    const writing = tag === 'INPUT' && e.target.type !== 'checkbox';
    if (e.ctrlKey || e.metaKey || e.altKey || $('help').open) return;
    if (e.key === 'Escape' && writing) {
      $('search').value = '';
      $('search').blur();
      draw();
    } else if (writing) {
      if (e.key === 'Enter' || e.key === 'ArrowDown') {
        e.preventDefault();
        go(0);
      }
    } else if (e.key === '/') {
      e.preventDefault();
      $('search').focus();
      $('search').select();
    } else if (e.key === 'j' || (e.key === 'ArrowDown' && tag === 'LI')) {
      e.preventDefault();
      go(current + 1);
    } else if (e.key === 'k' || (e.key === 'ArrowUp' && tag === 'LI')) {
      e.preventDefault();
      go(current - 1);
    } else if (e.key === 'g') {
      go(0);
    } else if (e.key === 'G') {
      go(shown.length - 1);
    } else if (e.key === 'Enter' && tag === 'LI') {
      e.preventDefault();
      setDone(current, !done.has(data.findings[shown[current]].k));
      go(current + 1);
    } else if (e.key === '?') {
      $('help').showModal();
    }
  }

  let wait;
  $('search').addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(draw, 120); });
  $('more').addEventListener('click', () => drawMore());
  if ('IntersectionObserver' in window) {
    new IntersectionObserver((seen) => { if (seen.some((s) => s.isIntersecting) && drawn < shown.length) drawMore(); },
        {rootMargin: '1500px'}).observe($('more'));
  }
  $('hide').addEventListener('change', (e) => { hideDone = e.target.checked; draw(); });
  $('reset').addEventListener('click', () => {
    for (const name in facets) facets[name].chosen.clear();
    $('search').value = '';
    hideDone = $('hide').checked = false;
    remember();
    draw();
    $('search').focus();
  });
  $('list').addEventListener('focusin', (e) => {
    const li = e.target.closest('li');
    if (li && Number(li.dataset.index) !== current) {
      const list = $('list').children;
      if (list[current]) list[current].removeAttribute('aria-current');
      current = Number(li.dataset.index);
      li.setAttribute('aria-current', 'true');
    }
  });
  document.querySelectorAll('#ui button').forEach((b) => b.addEventListener('click', () => {
    ui = b.value;
    remember();
    words();
    draw();
  }));
  document.querySelectorAll('#theme button').forEach((b) => b.addEventListener('click', () => {
    theme = b.value;
    store('korpu.theme', theme);
    paint();
  }));
  $('keys').addEventListener('click', () => $('help').showModal());
  $('close').addEventListener('click', () => $('help').close());
  document.addEventListener('keydown', typed);
  window.addEventListener('beforeprint', () => drawMore(shown.length));
  if (window.matchMedia('(max-width:860px)').matches) $('filters').open = false;
  paint();
  words();
  draw();
})();
