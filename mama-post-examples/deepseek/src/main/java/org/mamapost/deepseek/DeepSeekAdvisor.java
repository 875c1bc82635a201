package org.mamapost.deepseek;

import dev.failsafe.spi.Scheduler;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.spi.resume.Resume;
import org.mamapost.spi.resume.ResumeAdviceException;
import org.mamapost.spi.resume.ResumeAdvisor;
import org.mamapost.spi.resume.ResumeLine;
import org.mamapost.spi.resume.ResumeProposal;
import org.mamapost.spi.resume.ResumeRequest;

/**
 * Asks DeepSeek, or another model with an OpenAI-compatible chat interface.
 *
 * <p>Before anything leaves, identity numbers, phones, bank cards, e-mail, accounts, addresses and her name are masked;
 * what comes back has them put back. An answer that is cut off, is in another form or is none is no advice, and nobody
 * else's advice takes its place. Thread-safe; the budget is that of the advisor, over all that it is asked.
 */
public final class DeepSeekAdvisor implements ResumeAdvisor {

  /** Its id. */
  public static final String ID = "deepseek";

  private final ChatModel model;

  private DeepSeekAdvisor(ChatModel model) {
    this.model = model;
  }

  /** An advisor with these settings. */
  public static DeepSeekAdvisor of(DeepSeekSettings settings) {
    return of(settings, Scheduler.DEFAULT, Clock.systemUTC());
  }

  static DeepSeekAdvisor of(DeepSeekSettings settings, Scheduler scheduler, Clock clock) {
    PatientHttpClient http = new PatientHttpClient(settings, scheduler, clock);
    return new DeepSeekAdvisor(OpenAiChatModel.builder()
        .httpClientBuilder(new PatientHttpClientBuilder(http, settings))
        .baseUrl(settings.baseUrl())
        .apiKey(settings.key().secret())
        .modelName(settings.model())
        .maxTokens(settings.number(Setting.ANSWER_TOKENS))
        .temperature(0.0)
        .responseFormat("json_object")
        .maxRetries(0)
        .build());
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public ResumeProposal propose(ResumeRequest request) throws ResumeAdviceException {
    Resume resume = request.resume();
    Mask mask = Mask.of(resume.lines().stream().map(ResumeLine::text).toList());
    String answer = answer(Prompt.data(resume, request.aim(), mask));
    try {
      return new ResumeProposal(new AnswerReader(resume, mask).edits(answer), List.of());
    } catch (UnreadableAnswerException unreadable) {
      throw new ResumeAdviceException(unreadable.said());
    }
  }

  private String answer(String data) throws ResumeAdviceException {
    ChatResponse response = ask(data);
    if (response.finishReason() == FinishReason.LENGTH) {
      throw new ResumeAdviceException(Words.say("answer.cut", Setting.ANSWER_TOKENS.key()));
    }
    String text = response.aiMessage().text();
    if (text == null || text.isBlank()) {
      throw new ResumeAdviceException(Words.say("answer.none"));
    }
    return text;
  }

  // An answer in another form is to the client any runtime exception, a null pointer among them. What it says of a
  // failure may quote the answer, so it goes no further.
  private ChatResponse ask(String data) throws ResumeAdviceException {
    try {
      return model.chat(SystemMessage.from(Prompt.TASK), UserMessage.from(data));
    } catch (RuntimeException failed) {
      throw new ResumeAdviceException(Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
          .flatMap(cause -> cause instanceof AskingException told ? Stream.of(told.said()) : Stream.empty())
          .findFirst()
          .orElseGet(() -> Words.say("answer.not-understood", failed.getClass().getSimpleName())));
    }
  }
}
