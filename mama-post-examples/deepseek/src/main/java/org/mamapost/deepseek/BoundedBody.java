package org.mamapost.deepseek;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes an answer up to a length; a longer one is given up, so that no server can fill the memory. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private static final int MOST_BYTES = 4 << 20;

  private final BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
  private Flow.Subscription subscription;
  private long taken;

  @Override
  public CompletionStage<byte[]> getBody() {
    return bytes.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    bytes.onSubscribe(given);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    taken += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (taken > MOST_BYTES) {
      subscription.cancel();
      bytes.onError(AskingException.of(Words.say("answer.too-long")));
    } else {
      bytes.onNext(buffers);
    }
  }

  @Override
  public void onError(Throwable broken) {
    bytes.onError(broken);
  }

  @Override
  public void onComplete() {
    bytes.onComplete();
  }
}
