using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tests.Catalogs.Parsing;

public sealed class DurationTextTests
{
    [TestCase("90s", "00:01:30")]
    [TestCase("15m", "00:15:00")]
    [TestCase("1h30m", "01:30:00")]
    [TestCase("250ms", "00:00:00.2500000")]
    [TestCase("1m250ms", "00:01:00.2500000")]
    [TestCase("1s500ms", "00:00:01.5000000")]
    [TestCase("2d", "2.00:00:00")]
    [TestCase("1d2h3m4s5ms", "1.02:03:04.0050000")]
    [TestCase("0s", "00:00:00")]
    [TestCase("1.5h", "01:30:00")]
    [TestCase("0.0000001s", "00:00:00.0000001")]
    [TestCase("90m", "01:30:00")]
    [TestCase("PT15M", "00:15:00")]
    [TestCase("PT1H30M", "01:30:00")]
    [TestCase("P1D", "1.00:00:00")]
    [TestCase("P1DT12H", "1.12:00:00")]
    [TestCase("P2W", "14.00:00:00")]
    [TestCase("PT0.5S", "00:00:00.5000000")]
    [TestCase("10675199d2h48m5s477.5807ms", "10675199.02:48:05.4775807")]
    public void A_duration_is_read(string text, string duration)
    {
        Assert.That(DurationText.TryParse(text, out var ticks), Is.True);
        Assert.That(TimeSpan.FromTicks(ticks).ToString(), Is.EqualTo(duration));
    }

    [TestCase("")]
    [TestCase("90")]
    [TestCase("s")]
    [TestCase("1 h")]
    [TestCase(" 1h")]
    [TestCase("1h ")]
    [TestCase("1h\n")]
    [TestCase("-1h")]
    [TestCase("+1h")]
    [TestCase("1H")]
    [TestCase("30m1h")]
    [TestCase("1h1h")]
    [TestCase("1w")]
    [TestCase("1us")]
    [TestCase(".5s")]
    [TestCase("1.s")]
    [TestCase("1,5s")]
    [TestCase("1e3s")]
    [TestCase("00:01:30")]
    [TestCase("P")]
    [TestCase("PT")]
    [TestCase("P1DT")]
    [TestCase("P1M")]
    [TestCase("P1Y")]
    [TestCase("P1W1D")]
    [TestCase("PT1M1H")]
    [TestCase("pt15m")]
    [TestCase("-PT1H")]
    [TestCase("\u0661s")]
    [TestCase("0.00000001s")]
    [TestCase("0.00000000000000000000000000000001s")]
    [TestCase("10675199d2h48m5s477.5808ms")]
    [TestCase("10675200d")]
    [TestCase("99999999999999999999999999999999999999s")]
    public void What_has_no_fixed_length_or_does_not_fit_is_not_a_duration(string text) =>
        Assert.That(DurationText.TryParse(text, out _), Is.False);

    [Test]
    public void A_long_text_is_rejected_at_once() =>
        Assert.That(DurationText.TryParse(new string('1', 65_000) + "s", out _), Is.False);
}
