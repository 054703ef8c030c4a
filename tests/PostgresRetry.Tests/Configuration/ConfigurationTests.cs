using Microsoft.Extensions.Configuration;

namespace PostgresRetry.Tests.Configuration;

/// <summary>Codes that are texts in the binder of Microsoft.Extensions.Configuration.</summary>
public sealed class ConfigurationTests
{
    [TestCase("23505")]
    [TestCase("40P01")]
    [TestCase("99999")]
    [TestCase("not a state")]
    public void The_struct_takes_every_text(string text)
    {
        var options = Bind(("Retried:0", text), ("First", text));

        Assert.That(options.Retried.Select(static state => state.Text), Is.EqualTo(new[] { text }));
        Assert.That(options.First?.Text, Is.EqualTo(text));
    }

    [Test]
    public void The_enum_takes_the_text_of_a_code_but_as_a_key_its_digits_are_a_number()
    {
        var options = Bind(("Last", "23505"), ("Delays:23505", "5"));

        Assert.That(options.Last, Is.EqualTo(SqlState.UniqueViolation));
        Assert.That(options.Delays.Keys, Is.EqualTo(new[] { (SqlState)23505L }));
    }

    private static Options Bind(params (string Key, string Value)[] pairs) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(pairs.ToDictionary(static pair => pair.Key, static pair => (string?)pair.Value))
            .Build()
            .Get<Options>()!;

    private sealed class Options
    {
        public List<SqlStateText> Retried { get; set; } = [];

        public SqlStateText? First { get; set; }

        public SqlState Last { get; set; }

        public Dictionary<SqlState, int> Delays { get; set; } = [];
    }
}
