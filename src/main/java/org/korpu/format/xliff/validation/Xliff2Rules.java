package org.korpu.format.xliff.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.korpu.format.xliff.validation.XmlElement.Default;

/** What the grammar of XLIFF 2 cannot say. */
final class Xliff2Rules implements DocumentRules {

  private final FaultList faults;
  private final XmlElement root;
  private final SegmentCheck segments;
  private final IdCheck ids;
  private final PairCheck pairs;
  private final CodeCheck codes;
  private final MarkCheck marks;
  private final ModuleCheck modules;
  private final ReferenceCheck references;
  private final ItsCheck its;
  private final Consumer<XmlElement> xmlRange;
  private final Consumer<XmlElement> fileRange;
  private final Deque<List<XmlElement>> extensions = new ArrayDeque<>();
  private Consumer<XmlElement> groupRange;
  private Consumer<XmlElement> unitRange;
  private SizeCheck sizes;

  Xliff2Rules(FaultList faults, XmlElement root) {
    this.faults = faults;
    this.root = root;
    this.segments = new SegmentCheck(faults, root);
    this.ids = new IdCheck(faults);
    this.pairs = new PairCheck(faults);
    this.codes = new CodeCheck(faults);
    this.marks = new MarkCheck(faults);
    this.modules = new ModuleCheck(faults);
    this.references = new ReferenceCheck(faults);
    this.its = new ItsCheck(faults);
    this.xmlRange = ids.xmlRange();
    this.fileRange = ids.range();
    this.groupRange = ids.range();
    this.unitRange = ids.range();
    this.sizes = new SizeCheck(faults);
  }

  @Override
  public void start(XmlElement container) {
    its.check(container);
    xmlRange.accept(container);
    switch (container.name()) {
      case "xliff" -> {}
      case "file" -> {
        fileRange.accept(container);
        groupRange = ids.range();
        unitRange = ids.range();
        sizes = new SizeCheck(faults);
        references.startFile(container.get("id", Default.EMPTY));
        extensions.push(new ArrayList<>());
      }
      default -> {
        groupRange.accept(container);
        references.file().group(container.get("id", Default.EMPTY));
        extensions.push(new ArrayList<>());
      }
    }
    if (!container.name().equals("xliff")) {
      sizes.check(container, references.file(), Set.of());
    }
  }

  @Override
  public void child(XmlElement child) {
    if (extensions.isEmpty()) {
      return; // beside the files, where nothing is allowed
    }
    XmlElement container = child.parent();
    if (child.is(Names.CORE_2, "unit")) {
      unit(child);
      return;
    }
    its.tree(child);
    child.forEach(xmlRange);
    sizes.profiles(child);
    sizes.tree(child, references.file());
    if (container != null) {
      references.file().remember(container, child);
    }
    if (child.is(Names.CORE_2, "notes")) {
      child.children(Names.CORE_2, "note").forEach(ids.range());
    } else if (child.is(Names.CORE_2, "skeleton")) {
      skeleton(child);
    } else {
      modules.check(child, root, references.file());
    }
    List<XmlElement> kept = extensions.peek();
    if (kept != null) {
      kept.add(child);
    }
  }

  @Override
  public void end(XmlElement container) {
    if (container.name().equals("xliff")) {
      references.endDocument();
      return;
    }
    List<XmlElement> children = extensions.pop();
    ids.extensions(children);
    modules.changes(holder(container, children), children);
    if (container.name().equals("file")) {
      references.endFile();
    }
  }

  /** The container with the children that were kept: notes, modules and extensions. */
  private static XmlElement holder(XmlElement container, List<XmlElement> children) {
    XmlElement holder =
        new XmlElement(
            container.namespace(),
            container.name(),
            container.shown(),
            container.position(),
            container.parent(),
            container.attributes());
    children.forEach(holder::add);
    return holder;
  }

  private void unit(XmlElement unit) {
    unitRange.accept(unit);
    references.file().unit(unit.get("id", Default.EMPTY));
    Texts texts = Texts.of(unit);
    if (!texts.parts().isEmpty() && unit.child(Names.CORE_2, "segment") == null) {
      faults.add(XliffFaultKind.MISSING_ELEMENT, unit, "segment", unit.shown());
    }
    segments.unit(texts);
    ids.texts(texts);
    ids.extensions(unit.children());
    pairs.check(texts);
    codes.codes(texts);
    codes.characters(unit);
    codes.target(texts);
    marks.check(texts);
    references.unit(texts);
    sizes.tree(unit, references.file());
    its.tree(unit);
    unit.forEach(xmlRange);
    for (XmlElement child : unit.children()) {
      modules.check(child, root, references.file());
      if (child.is(Names.CORE_2, "notes")) {
        child.children(Names.CORE_2, "note").forEach(ids.range());
      } else if (child.is(Names.CORE_2, "originalData")) {
        child.children(Names.CORE_2, "data").forEach(ids.range());
      } else if (child.is(Names.MATCHES, "matches")) {
        child.children(Names.MATCHES, "match").forEach(this::match);
      }
    }
    modules.changes(unit, unit.children());
  }

  private void match(XmlElement match) {
    Texts texts = Texts.of(match);
    segments.match(texts);
    ids.texts(texts);
    pairs.check(texts);
    codes.codes(texts);
    marks.check(texts);
    XmlElement data = match.child(Names.CORE_2, "originalData");
    if (data != null) {
      data.children(Names.CORE_2, "data").forEach(ids.range());
    }
  }

  private void skeleton(XmlElement skeleton) {
    boolean empty = skeleton.isEmpty();
    if (empty == !skeleton.has("href")) {
      faults.add(empty ? XliffFaultKind.EMPTY_SKELETON : XliffFaultKind.SKELETON_TWICE, skeleton);
    }
  }
}
