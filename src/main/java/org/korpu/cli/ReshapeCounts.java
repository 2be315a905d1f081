package org.korpu.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.korpu.model.Message;
import org.korpu.report.CountReport;

/** What a command counted; said on standard error, since the units may go to standard output. */
final class ReshapeCounts {

  private final Invocation invocation;
  private final OutputFormat format;
  private final Map<String, Long> counts = new LinkedHashMap<>();

  /** Nothing counted yet. */
  ReshapeCounts(Invocation invocation, OutputFormat format) {
    this.invocation = invocation;
    this.format = format;
  }

  /** Sets a count. */
  void put(String name, long count) {
    counts.put(name, count);
  }

  /** Says the counts: for people in these words and unless they want quiet, for scripts always. */
  void say(List<Message> words) throws IOException {
    if (format == OutputFormat.JSON) {
      StringWriter line = new StringWriter();
      CountReport.writeJson(counts, line);
      invocation.session().err().print(line);
      return;
    }
    for (Message message : words) {
      invocation.say(message);
    }
    if (get("damaged") > 0) {
      invocation.say(Message.of(ReshapeMessage.DAMAGED_LEFT_OUT, get("damaged")));
    }
  }

  private long get(String name) {
    return counts.getOrDefault(name, 0L);
  }
}
