using System.Net;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Problems;

internal sealed class ProblemTests : SharedRelayFixture
{
    [Test]
    public async Task The_type_of_a_problem_is_the_address_of_the_status_that_caused_it()
    {
        var run = Service.Begin("10-deprecated-site");
        await Service.AdvanceToAsync(run, 449);
        using var response = await Service.AnswerAsync(run.Credential, """{"twofa":{}}""");
        var problem = await response.ProblemAsync(HttpStatusCode.Conflict);

        var status = await Service.GetAsync(problem.Text("type")!);

        Assert.That(status.Text("name"), Is.EqualTo(problem.Text("title")));
        Assert.That(status.Text("description"), Is.EqualTo(problem.Text("detail")));
    }

    [TestCase("205")]
    [TestCase("-1")]
    public async Task An_undeclared_status_has_an_address_too_but_no_description(string number)
    {
        var status = await Service.GetAsync($"/problems/{number}");

        Assert.That((status.Text("name"), status.Text("description"), status.Text("group")), Is.EqualTo((number, "", (string?)null)));
        Assert.That(status.GetProperty("isDeclared").GetBoolean(), Is.False);
    }

    [TestCase("GET", "/nowhere", HttpStatusCode.NotFound)]
    [TestCase("GET", "/problems/Waiting", HttpStatusCode.NotFound)]
    [TestCase("GET", "/problems/2147483648", HttpStatusCode.NotFound)]
    [TestCase("DELETE", "/credentials/some", HttpStatusCode.MethodNotAllowed)]
    [TestCase("GET", "/webhooks/sync", HttpStatusCode.MethodNotAllowed)]
    [TestCase("POST", "/codes", HttpStatusCode.MethodNotAllowed)]
    public async Task Every_failure_is_a_problem(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new(method), path);
        using var response = await Service.Client.SendAsync(request);

        await response.ProblemAsync(status);
    }
}
