// SPDX-License-Identifier: GPL-3.0-or-later
// A part of clang-tidy, loaded by packaging/lint.sh: its checks look at the project's own files alone. By
// itself it walks through everything that a source includes, of which Qt and the standard library are 99 in
// 100, and drops what it finds there in the end. (From version 21 on, clang-tidy leaves them out by itself.)
#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/AST/ASTContext.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>

#include <vector>

namespace {

class OwnFiles : public clang::tidy::ClangTidyCheck {
public:
    using ClangTidyCheck::ClangTidyCheck;

    void registerMatchers(clang::ast_matchers::MatchFinder *finder) override
    {
        finder->addMatcher(clang::ast_matchers::translationUnitDecl().bind("all"), this);
    }

    /// Comes before anything below is walked through.
    void check(const clang::ast_matchers::MatchFinder::MatchResult &result) override
    {
        const clang::SourceManager &files = *result.SourceManager;
        std::vector<clang::Decl *> own;
        for (clang::Decl *one : result.Nodes.getNodeAs<clang::TranslationUnitDecl>("all")->decls()) {
            if (!files.isInSystemHeader(files.getExpansionLoc(one->getLocation())))
                own.push_back(one);
        }
        result.Context->setTraversalScope(own);
    }
};

class Module : public clang::tidy::ClangTidyModule {
public:
    void addCheckFactories(clang::tidy::ClangTidyCheckFactories &factories) override
    {
        factories.registerCheck<OwnFiles>("afterword-own-files");
    }
};

const clang::tidy::ClangTidyModuleRegistry::Add<Module> added("afterword",
                                                              "Looks at the project's own files.");

} // namespace
