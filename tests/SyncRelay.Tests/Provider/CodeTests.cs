using System.Net;
using SyncRelay.Provider;
using SyncRelay.Tests.Service;

namespace SyncRelay.Tests.Provider;

/// <summary>The code of a credential, in every form that the provider may send.</summary>
internal sealed class CodeTests : OwnRelayFixture
{
    [TestCase("200", 200, "Finish", true)]
    [TestCase("\"200\"", 200, "Finish", true)]
    [TestCase("\"Finish\"", 200, "Finish", true)]
    [TestCase("\"Undergoing Maintenance\"", 509, "Undergoing Maintenance", true)]
    [TestCase("205", 205, "205", false)]
    [TestCase("\"505\"", 505, "505", false)]
    [TestCase("0", 0, "0", false)]
    [TestCase("-1", -1, "-1", false)]
    [TestCase("2147483647", int.MaxValue, "2147483647", false)]
    public async Task A_code_keeps_its_number_whether_it_is_declared_or_not(string code, int number, string name, bool isDeclared)
    {
        await RefreshAsync($$"""{"id_credential":"some","code":{{code}}}""");

        var status = (await Service.GetAsync("/credentials/some")).GetProperty("status");
        Assert.That(status.GetProperty("number").GetInt32(), Is.EqualTo(number));
        Assert.That(status.Text("name"), Is.EqualTo(name));
        Assert.That(status.GetProperty("isDeclared").GetBoolean(), Is.EqualTo(isDeclared));
    }

    [TestCase("""{"id_credential":"some"}""")]
    [TestCase("""{"id_credential":"some","code":null}""")]
    public async Task An_answer_without_a_code_does_not_change_the_known_status(string body)
    {
        await RefreshAsync(body);
        await Service.GetAsync("/credentials/some", HttpStatusCode.NotFound);

        await RefreshAsync("""{"id_credential":"some","code":102}""");
        await RefreshAsync(body);

        var status = (await Service.GetAsync("/credentials/some")).GetProperty("status");
        Assert.That(status.GetProperty("number").GetInt32(), Is.EqualTo(102));
    }

    [Test]
    public async Task The_code_of_the_envelope_is_never_the_code_of_the_credential()
    {
        await RefreshAsync("""{"code":200,"status":true,"response":{"id_credential":"some","code":401}}""");

        var status = (await Service.GetAsync("/credentials/some")).GetProperty("status");
        Assert.That(status.Text("name"), Is.EqualTo("Unauthorized"));
    }

    [Test]
    public async Task A_credential_with_a_status_property_is_not_an_envelope()
    {
        await RefreshAsync("""{"id_credential":"some","code":401,"status":"active"}""");

        var status = (await Service.GetAsync("/credentials/some")).GetProperty("status");
        Assert.That(status.Text("name"), Is.EqualTo("Unauthorized"));
    }

    [TestCase("1691001378", "2023-08-02T18:36:18+00:00")]
    [TestCase("-1", null)]
    [TestCase("9223372036854775807", null)]
    public async Task A_time_that_is_out_of_range_is_omitted(string seconds, string? time)
    {
        await RefreshAsync($$"""{"id_credential":"some","code":401,"dt_execute":{{seconds}}}""");

        Assert.That((await Service.GetAsync("/credentials/some")).Text("syncedAt"), Is.EqualTo(time));
    }

    [Test]
    public async Task The_provider_is_called_below_its_base_address_and_with_its_key()
    {
        var run = Service.Begin("03-token");
        await Service.AdvanceToAsync(run, 410);

        Assert.That(Service.Provider.Requests.TakeLast(2).Select(request => request.Address.AbsoluteUri), Is.EqualTo(new[]
        {
            $"https://provider.example/v1/credentials/{run.Credential}",
            $"https://provider.example/v1/jobs/{run.Job}/status",
        }));
        Assert.That(Service.Provider.Requests.Select(request => request.Authorization), Has.All.EqualTo(RelayService.Authorization));
    }

    [TestCase("https://provider.example/v1/jobs/7/twofa", true)]
    [TestCase("https://PROVIDER.example:443/elsewhere", true)]
    [TestCase("http://provider.example/v1/jobs/7/twofa", false)]
    [TestCase("https://provider.example:8443/v1/jobs/7/twofa", false)]
    [TestCase("https://provider.example.evil.example/v1/jobs/7/twofa", false)]
    [TestCase("https://evil.example/provider.example/", false)]
    [TestCase("https://provider.example@evil.example/", false)]
    [TestCase("https://user:password@provider.example/", false)]
    [TestCase("https://169.254.169.254/latest/meta-data/", false)]
    [TestCase("file:///etc/passwd", false)]
    public void Only_an_address_with_the_origin_of_the_provider_belongs_to_it(string address, bool isOwn)
    {
        var options = new ProviderOptions { BaseAddress = new("https://provider.example/v1") };

        Assert.That(options.Owns(new(address)), Is.EqualTo(isOwn));
    }

    private async Task RefreshAsync(string answer)
    {
        Service.Provider.AnswerWith(answer);
        using var response = await Service.SendWebhookAsync("""{"event":"credential_update","id_credential":"some"}""");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
