package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.text.Message;

/**
 * Advises by rules that anybody can read, always the same for the same résumé, and sends nothing anywhere.
 *
 * <p>结构优化: sections in the order of {@link SectionKind}, and a line of more than 60 characters broken where its
 * sentences end. 内容精炼: a line that stands there twice, and phrases that anybody writes of herself. 亮点凸显: what suits
 * the post that she applies for, brought forward. A section that is missing is asked for. A line gets one edit at a
 * time; asked again after the edits, it may have another.
 *
 * <p>The order, the length and the phrases are ours; the notice has none. Immutable and thread-safe.
 */
public final class OfflineAdvisor implements ResumeAdvisor {

  /** Its id. */
  public static final String ID = "offline";

  /** An advisor. */
  public OfflineAdvisor() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ResumeProposal propose(ResumeRequest request) {
    Resume resume = request.resume();
    List<ResumeEdit> edits = new ArrayList<>(SectionOrder.edits(resume));
    LineAdvice lines = new LineAdvice(request);
    resume.lines().forEach(line -> lines.edit(line).ifPresent(edits::add));
    List<Message> questions = Stream.concat(
        MissingSections.questions(resume).stream(), lines.questions().stream()).toList();
    return new ResumeProposal(edits, questions);
  }
}
