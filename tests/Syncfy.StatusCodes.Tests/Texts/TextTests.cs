using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json;

namespace Syncfy.StatusCodes.Tests.Texts;

/// <summary>
/// Codes that are texts, in the libraries that convert texts. Where a library uses Enum.Parse, the enum takes a text of digits
/// for a number, and the struct takes it for what it is.
/// </summary>
public sealed class TextTests
{
    private Server _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await Server.StartAsync(
        static builder => builder.Services.AddControllers().AddApplicationPart(typeof(StatesController).Assembly),
        static app =>
        {
            Endpoints.MapRecommended(app);
            Endpoints.MapTyped(app);
            app.MapControllers();
        });

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [TestCase("23505", "unique_violation")]
    [TestCase("40P01", "deadlock_detected")]
    [TestCase("42601", "42601")]
    public async Task A_minimal_API_takes_the_struct_as_the_text(string text, string name) =>
        Assert.That(await _server.GetAsync($"states/{text}"), Is.EqualTo((HttpStatusCode.OK, name)));

    [Test]
    public async Task A_minimal_API_takes_the_enum_as_a_number_and_refuses_letters()
    {
        Assert.That(await _server.GetAsync("typed/23505"), Is.EqualTo((HttpStatusCode.OK, "")));
        Assert.That((await _server.GetAsync("typed/40P01")).Status, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [TestCase("text/23505", "23505 True")]
    [TestCase("text/42601", "42601 False")]
    [TestCase("text/no%20code", "no code False")]
    [TestCase("code/23505", "23505")]
    [TestCase("code/unique_violation", "23505")]
    public async Task MVC_uses_the_type_converters(string path, string content) =>
        Assert.That(await _server.GetAsync($"mvc-states/{path}"), Is.EqualTo((HttpStatusCode.OK, content)));

    [Test]
    public async Task MVC_refuses_an_undeclared_code_of_the_enum() =>
        Assert.That((await _server.GetAsync("mvc-states/code/42601")).Status, Is.EqualTo(HttpStatusCode.BadRequest));

    [TestCase("23505", "23505")]
    [TestCase("42601", "42601")]
    [TestCase("unique_violation", "23505")]
    public void Configuration_uses_the_type_converters(string text, string code)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("State", text), new("Code", text)])
            .Build();
        var options = configuration.Get<RetryOptions>()!;

        Assert.That(options.State.Text, Is.EqualTo(text));
        Assert.That(options.Code.GetCode(), Is.EqualTo(code));
    }

    [Test]
    public void Newtonsoft_Json_takes_the_struct_as_the_text_and_the_enum_as_a_number()
    {
        Assert.That(JsonConvert.DeserializeObject<SqlStateText>("\"23505\"").Code, Is.EqualTo(SqlState.UniqueViolation));
        Assert.That(JsonConvert.DeserializeObject<SqlStateText>("\"new\"").Text, Is.EqualTo("new"));
        Assert.That(JsonConvert.SerializeObject(new SqlStateText("23505")), Is.EqualTo("\"23505\""));
        Assert.That(
            JsonConvert.SerializeObject(new Dictionary<SqlStateText, int> { [new("23505")] = 1 }),
            Is.EqualTo("""{"23505":1}"""));
        Assert.That(JsonConvert.DeserializeObject<SqlState>("\"23505\""), Is.EqualTo((SqlState)23505));
    }

    [Test]
    public void Entity_Framework_Core_stores_the_text_and_compares_it()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using (var context = Open(connection))
        {
            context.Database.EnsureCreated();
            context.Failures.AddRange(new Failure { State = SqlState.UniqueViolation }, new Failure { State = new("42601") });
            context.SaveChanges();
        }

        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(State) FROM Failures";
        Assert.That(command.ExecuteScalar(), Is.EqualTo("23505,42601"));
        using (var context = Open(connection))
        {
            Assert.That(context.Failures.Select(row => row.State.Code.GetCode()).ToList(), Is.EqualTo(new[] { "23505", "42601" }));
            Assert.That(context.Failures.Count(row => row.State == SqlState.UniqueViolation), Is.EqualTo(1));
        }
    }

    private static FailureContext Open(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<FailureContext>().UseSqlite(connection).Options);
}
